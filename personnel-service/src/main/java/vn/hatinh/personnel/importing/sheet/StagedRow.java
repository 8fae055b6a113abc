package vn.hatinh.personnel.importing.sheet;

import java.util.List;

import vn.hatinh.personnel.importing.file.RawCell;

/**
 * A row with content as the first pass over a file leaves it for the second.
 *
 * @param row the row's number in its sheet as a person sees it
 * @param key what rows must have in common to be checked together: the staff code, the unit code or, for a sheet about
 *     the agency, the row key; empty when that could not be read, and then the row stands for itself
 * @param cells in the order of the sheet's columns; null for an empty cell, or a column that the file does not have
 */
public record StagedRow(SheetDefinition<?> sheet, int row, String key, List<RawCell> cells) {}
