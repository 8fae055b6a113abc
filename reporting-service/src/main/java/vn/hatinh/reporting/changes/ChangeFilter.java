package vn.hatinh.reporting.changes;

import java.util.List;

/**
 * Which changes somebody wants to hear of.
 *
 * @param agency with those below it
 * @param codes of indicators; none: all
 * @param units none: all
 */
public record ChangeFilter(String agency, List<String> codes, List<String> units) {

    public ChangeFilter {
        codes = List.copyOf(codes);
        units = List.copyOf(units);
    }
}
