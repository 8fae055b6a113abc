package vn.hatinh.personnel.importing.sheet;

import java.util.List;

import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.support.problem.Text;

/** Reads one kind of cell. Empty cells, formulas and error values never get here. */
interface CellParser<T> {

    Parsed<T> parse(RawCell cell, DateSystem dates);

    /** What a cell of this kind may hold. */
    Text accepted();

    /** The value as a workbook shows it: a text, a number or a date; what {@link #parse} reads as the same value. */
    default Object write(T value) {
        return value;
    }

    /** The only words that are accepted; none when there is no such list. */
    default List<String> words() {
        return List.of();
    }
}
