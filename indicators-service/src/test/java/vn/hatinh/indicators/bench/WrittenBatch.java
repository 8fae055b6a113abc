package vn.hatinh.indicators.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import vn.hatinh.support.events.EventJson;

/** The rows that one transaction wrote, each a list of columns in text form, the first of them the transaction's number. */
final class WrittenBatch {

    /** Agency, plan, measure, bucket, unit, day, amount. */
    static final int SUM_COLUMNS = 7;

    /** The column of a ledger entry that says what was added to the sums. */
    private static final int CHANGES = 12;

    /** Where days and amounts begin behind measure, bucket and unit. */
    private static final int FIRST_DAY = 3;

    final List<String[]> records = new ArrayList<>();
    final List<String[]> ledger = new ArrayList<>();
    final List<String[]> outbox = new ArrayList<>();
    private final Map<List<String>, Long> amounts = new TreeMap<>(Comparator.comparing(List::toString));
    private List<String[]> sums = List.of();

    String agency() {
        return ledger.get(0)[1];
    }

    /** Adds up what a ledger entry changed. */
    void addSums(String[] entry) throws SQLException {
        try {
            for (JsonNode cell : EventJson.mapper().readTree(entry[CHANGES])) {
                for (int i = FIRST_DAY; i < cell.size(); i += 2) {
                    List<String> sum = Stream.of(0, 1, 2, i)
                            .map(column -> cell.get(column).asText())
                            .toList();
                    amounts.merge(sum, cell.get(i + 1).asLong(), Long::sum);
                }
            }
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** Makes the rows of the sums, before the floor is timed. */
    void close() {
        List<String> owner = List.of(ledger.get(0)[1], ledger.get(0)[2]);
        sums = amounts.entrySet().stream()
                .filter(sum -> sum.getValue() != 0)
                .map(sum -> Stream.of(
                                owner.stream(),
                                sum.getKey().stream(),
                                Stream.of(sum.getValue().toString()))
                        .flatMap(columns -> columns)
                        .toArray(String[]::new))
                .toList();
    }

    List<String[]> sums() {
        return sums;
    }
}
