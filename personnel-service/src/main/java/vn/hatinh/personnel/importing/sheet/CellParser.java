package vn.hatinh.personnel.importing.sheet;

import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.support.problem.Text;

/** Reads one kind of cell. Empty cells, formulas and error values never get here. */
interface CellParser<T> {

    Parsed<T> parse(RawCell cell, DateSystem dates);

    /** What a cell of this kind may hold. */
    Text accepted();
}
