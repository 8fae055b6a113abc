/**
 * Reads files of other systems as if they were staff workbooks: a profile says which of their sheets, columns and words
 * mean what. It works on raw cells, so all that comes after is the same for both.
 */
package vn.hatinh.personnel.profile;
