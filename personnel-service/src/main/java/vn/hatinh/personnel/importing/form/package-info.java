/** Writes workbooks in the form in which they are imported: full, empty, or with the rows that have errors. */
package vn.hatinh.personnel.importing.form;
