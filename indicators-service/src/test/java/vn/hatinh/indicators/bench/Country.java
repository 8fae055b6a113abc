package vn.hatinh.indicators.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.apache.kafka.clients.producer.ProducerRecord;

import vn.hatinh.contracts.Topics;

import static java.util.stream.Collectors.joining;

/**
 * Agencies of provinces. Some are counted by the service itself, each with people of its own; the others are copies of
 * these, row by row, under their own codes. One more is counted that could have been copied, to hold against a copy.
 */
final class Country {

    static final int TEMPLATES = 10;

    private static final int PROVINCE = 50;
    private static final List<String> TABLES =
            List.of("agency_count", "counted_record", "measure_sum", "ledger_entry", "counted_definition");

    /** What a copy has otherwise; everything else it has as its template. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "agency", "o.code",
            "record_key", "o.code || substr(t.record_key, length(t.agency) + 1)",
            "data", "replace(t.data::text, '\"' || t.agency || '\"', '\"' || o.code || '\"')::json");

    private final DataSource database;
    private final int agencies;
    private final int people;

    Country(DataSource database, int agencies, int people) {
        this.database = database;
        this.agencies = agencies;
        this.people = people;
    }

    static String code(int agency) {
        return "%s.A%04d".formatted(province(agency), agency);
    }

    static String province(int agency) {
        return "N%02d".formatted(agency / PROVINCE);
    }

    /** How many agencies the first province has. */
    int ofProvince() {
        return Math.min(PROVINCE, agencies);
    }

    /** The agencies that the service itself counts, the one to hold against a copy last. */
    static List<String> counted() {
        return IntStream.rangeClosed(0, TEMPLATES).mapToObj(Country::code).toList();
    }

    /** The registrations of some of the people of the counted agencies. */
    Stream<ProducerRecord<String, byte[]>> registrations(int from, int to) {
        return IntStream.rangeClosed(0, TEMPLATES).boxed().flatMap(agency -> IntStream.range(from, to)
                .mapToObj(n -> message(agency, n, 1)));
    }

    /** A later version of one person of an agency. */
    ProducerRecord<String, byte[]> message(int agency, int number, long version) {
        return BenchEvents.message(
                Topics.STAFF, BenchStaff.changed(code(agency), person(agency % TEMPLATES, number), version));
    }

    private int person(int template, int number) {
        return template * people + number;
    }

    /** What plain Java finds among the first people of the first agencies. */
    FiveStocks stocks(int ofAgencies, int ofPeople) {
        List<FiveStocks> templates = IntStream.range(0, TEMPLATES)
                .mapToObj(template -> IntStream.range(0, ofPeople)
                        .mapToObj(n -> FiveStocks.of(
                                BenchStaff.changed("", person(template, n), 1).record()))
                        .reduce(FiveStocks.NONE, (sum, person) -> sum.plus(person, 1)))
                .toList();
        return IntStream.range(0, ofAgencies)
                .mapToObj(agency -> templates.get(agency % TEMPLATES))
                .reduce(FiveStocks.NONE, (sum, agency) -> sum.plus(agency, 1));
    }

    /** Makes every agency that was not counted. */
    void copy() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (int template = 0; template < TEMPLATES; template++) {
                int of = template;
                String[] copies = IntStream.range(TEMPLATES + 1, agencies)
                        .filter(agency -> agency % TEMPLATES == of)
                        .mapToObj(Country::code)
                        .toArray(String[]::new);
                for (String table : TABLES) {
                    copy(connection, table, code(template), copies);
                }
            }
            try (Statement statement = connection.createStatement()) {
                for (String table : TABLES) {
                    statement.execute("vacuum analyze " + table);
                }
            }
        }
    }

    private static void copy(Connection connection, String table, String template, String[] copies)
            throws SQLException {
        List<String> columns = columns(connection, table);
        String order = table.equals("ledger_entry") ? " order by o.code, t.id" : "";
        String values = columns.stream()
                .map(name -> OTHERWISE.getOrDefault(name, "t." + name))
                .collect(joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into %1$s (%2$s) select %3$s from %1$s t, unnest(?) o (code) where t.agency = ?%4$s"
                        .formatted(table, String.join(", ", columns), values, order))) {
            insert.setArray(1, connection.createArrayOf("text", copies));
            insert.setString(2, template);
            insert.executeUpdate();
        }
    }

    /** All but numbers that the database gives. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select column_name from information_schema.columns
                where table_schema = current_schema() and table_name = ? and is_identity = 'NO'""")) {
            select.setString(1, table);
            ResultSet rows = select.executeQuery();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }

    /** Rows of sums and records in which a copy of the first agency differs from the same people counted by the service. */
    long differences() throws SQLException {
        String copied = code(2 * TEMPLATES);
        String counted = code(TEMPLATES);
        return Stream.of(
                        List.of("measure_sum", "plan, measure, bucket, unit, at, amount"),
                        List.of("counted_record", "plan, kind, version, contributions::text, substr(record_key, 10)"))
                .mapToLong(table -> differences(table.get(0), table.get(1), copied, counted))
                .sum();
    }

    private long differences(String table, String columns, String one, String other) {
        String rows = "select %s from %s where agency = '%s'";
        String first = rows.formatted(columns, table, one);
        String second = rows.formatted(columns, table, other);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) from ((%1$s except all %2$s) union all (%2$s except all %1$s)) differing"
                                .formatted(first, second))) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
