/** Gives the facts of an agency back as the workbook in which they are imported. */
package vn.hatinh.personnel.export;
