package vn.hatinh.systemtests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What indicators-service has in its database about some agencies, as text: the order in which different records were
 * counted, and when, is nobody's business and left out.
 *
 * @param positions revisions left out: they tell how many transactions there were
 * @param sums every amount of every measure
 * @param records version, data and part in the sums of each record
 * @param ledger how many changes of each record there were, and what they added up to
 */
record CountedTables(List<String> positions, List<String> sums, List<String> records, List<String> ledger) {

    static CountedTables of(String jdbcUrl, List<String> agencies) {
        String of = " where agency in ('" + String.join("','", agencies) + "')";
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            return new CountedTables(
                    rows(statement, "select agency, plan, plan_version, position, as_of from agency_count" + of),
                    rows(statement, "select agency, plan, measure, bucket, unit, at, amount from measure_sum" + of),
                    rows(
                            statement,
                            "select agency, plan, kind, record_key, version, data,"
                                    + " (select jsonb_agg(c order by c) from jsonb_array_elements(contributions::jsonb) c)"
                                    + " from counted_record" + of),
                    rows(
                            statement,
                            "select agency, plan, kind, record_key, count(distinct version), count(*)"
                                    + " from ledger_entry" + of + " group by 1, 2, 3, 4"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sums as the ledger adds them up: days and amounts stand in pairs after measure, bucket and unit. */
    static List<String> sumsOfLedger(String jdbcUrl, List<String> agencies) {
        String of = " where agency in ('" + String.join("','", agencies) + "')";
        try (Connection connection = DriverManager.getConnection(jdbcUrl, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            return rows(
                    statement,
                    "select agency, plan, c ->> 0, c ->> 1, c ->> 2, (c ->> i)::date, sum((c ->> (i + 1))::bigint)"
                            + " from ledger_entry, jsonb_array_elements(changes::jsonb) c,"
                            + " generate_series(3, jsonb_array_length(c) - 2, 2) i" + of
                            + " group by 1, 2, 3, 4, 5, 6 having sum((c ->> (i + 1))::bigint) <> 0");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(found.getString(i));
                }
                rows.add(String.join("|", row));
            }
        }
        rows.sort(String::compareTo);
        return rows;
    }
}
