package vn.hatinh.personnel.importing.sheet;

import java.util.List;

import vn.hatinh.support.problem.Text;

/**
 * A column of a sheet.
 *
 * @param header as the specification writes it
 * @param required whether a row must fill it
 */
public record Column<T>(String header, boolean required, CellParser<T> parser) {

    static <T> Column<T> required(String header, CellParser<T> parser) {
        return new Column<>(header, true, parser);
    }

    static <T> Column<T> optional(String header, CellParser<T> parser) {
        return new Column<>(header, false, parser);
    }

    /** What its cells may hold. */
    public Text accepted() {
        return parser.accepted();
    }

    /** The only words that its cells may hold; none when there is no such list. */
    public List<String> words() {
        return parser.words();
    }

    /** Whether its cells hold what something is called, and not a code. */
    public boolean isName() {
        return parser.equals(Columns.NAME);
    }

    /** Whether its cells hold dates. */
    public boolean isDate() {
        return parser instanceof DateParser;
    }
}
