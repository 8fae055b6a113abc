/** The units of an agency and their history: founded, renamed, moved, closed. */
package vn.hatinh.personnel.unit;
