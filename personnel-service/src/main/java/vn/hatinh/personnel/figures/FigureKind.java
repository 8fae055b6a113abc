package vn.hatinh.personnel.figures;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.agencyfacts.AgencyFactType;
import vn.hatinh.personnel.intake.AgencySheet;

/**
 * One kind of facts as the API knows it.
 *
 * @param path as paths of the API and the audit trail call it
 * @param sheet the sheet of the workbook that says the same, for the rules
 * @param key what paths of the API call a fact
 * @param factKey what events and tables call the fact of that key
 * @param fields the API's fields in the order of the sheet's columns
 * @param year the year that a fact is about, in the query language, of a fact {@code f}
 * @param sorting by which fields the list may be sorted, and what each is of a fact {@code f}; the first is the usual one
 */
record FigureKind<F extends AgencyFact>(
        String path,
        AgencySheet<?, F> sheet,
        Function<F, String> key,
        UnaryOperator<String> factKey,
        List<String> fields,
        String year,
        Map<String, String> sorting) {

    AgencyFactType<F> type() {
        return sheet.type();
    }
}
