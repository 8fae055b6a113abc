/**
 * Reading and checking of the staff workbook. {@code file} turns an upload into raw cells, {@code sheet} turns raw
 * cells into typed rows, {@code rule} checks the rows across sheets and against the registry. Nothing here writes.
 */
package vn.hatinh.personnel.importing;
