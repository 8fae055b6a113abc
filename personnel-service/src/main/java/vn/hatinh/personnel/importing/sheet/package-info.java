/**
 * From raw cells to typed rows. The sheets are data: {@link vn.hatinh.personnel.importing.sheet.Sheets} lists their
 * columns, what each cell may hold, how a row is made of them and what its cells must say together.
 */
package vn.hatinh.personnel.importing.sheet;
