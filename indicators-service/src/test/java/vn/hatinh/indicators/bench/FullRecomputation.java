package vn.hatinh.indicators.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.postgresql.PGConnection;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffRecord;

/**
 * The headlines as a reporting query computes them again after each change: from flat tables with the indexes and the
 * statistics that it needs.
 */
final class FullRecomputation {

    private static final String TABLES = """
            drop schema if exists flat cascade; create schema flat; set search_path = flat;
            create table person (id int primary key, woman boolean);
            create table employment (person int, type text, "from" date, "to" date);
            create table grade (person int, code text, "from" date, "to" date);
            create table post (person int, level text, "from" date, "to" date);
            create table planning (person int, level text, "from" date, "to" date);
            create table seat (person int, "from" date, "to" date);
            create table party (person int, "from" date, "to" date);
            create table assessment (person int, "on" date, suitable boolean);
            create table course (person int, kind text, completed date);
            create table language (person int, basis text, level int, "from" date, "to" date);
            create table checkup (person int, kind text, "on" date);
            create table pregnancy (person int, ended date, requested int, granted int);
            create table commitment (person int, year int, signed date)""";

    /** One row for each cut-off: the sums that the headlines of people are made of. */
    private static final String HEADLINES = """
            select day, count(*), count(*) filter (where woman),
              count(*) filter (where leads), count(*) filter (where woman and leads),
              count(*) filter (where planned), count(*) filter (where woman and planned),
              count(*) filter (where seated), count(*) filter (where woman and seated),
              count(*) filter (where woman and member), count(*) filter (where woman and speaks),
              count(*) filter (where woman and suitable), count(*) filter (where woman and checked),
              count(*) filter (where woman and trained), count(*) filter (where committed),
              count(*) filter (where principal), count(*) filter (where woman and principal)
            from (
              select d.day, p.woman,
                exists (select from post x where x.person = p.id and x."from" <= d.day
                  and (x."to" is null or x."to" >= d.day)) as leads,
                exists (select from planning x where x.person = p.id and x.level <> 'SO' and x."from" <= d.day
                  and (x."to" is null or x."to" >= d.day)) as planned,
                exists (select from seat x where x.person = p.id and x."from" <= d.day
                  and (x."to" is null or x."to" >= d.day)) as seated,
                exists (select from party x where x.person = p.id and x."from" <= d.day
                  and (x."to" is null or x."to" >= d.day)) as member,
                exists (select from language x where x.person = p.id and x."from" <= d.day
                  and (x."to" is null or x."to" >= d.day) and (x.level >= 3 or x.basis <> 'CHUNG_CHI')) as speaks,
                (select x.suitable from assessment x where x.person = p.id and x."on" <= d.day
                  order by x."on" desc, x.suitable limit 1) as suitable,
                (select count(distinct x.kind) = 2 from checkup x where x.person = p.id
                  and x."on" between date_trunc('year', d.day) and d.day) as checked,
                exists (select from course x where x.person = p.id
                  and x.completed between date_trunc('year', d.day) and d.day) as trained,
                exists (select from commitment x where x.person = p.id and x.year = extract(year from d.day)
                  and x.signed <= d.day) as committed,
                exists (select from grade x where x.person = p.id and x.code in ('01.001', '01.002')
                  and x."from" <= d.day and (x."to" is null or x."to" >= d.day)) as principal
              from unnest(?::date[]) d (day), person p
              where exists (select from employment x where x.person = p.id and x.type <> 'HOP_DONG'
                and x."from" <= d.day and (x."to" is null or x."to" >= d.day))) people
            group by day order by day""";

    private final String database;

    FullRecomputation(String database) {
        this.database = database;
    }

    void load(String agency, int people) throws SQLException, IOException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
            copy(connection, "person", agency, people, r -> List.of(row(r.sex() == Sex.NU)));
            copy(
                    connection,
                    "employment",
                    agency,
                    people,
                    r -> rows(r.employment(), f -> row(f.type(), f.from(), f.to())));
            copy(connection, "grade", agency, people, r -> rows(r.grades(), f -> row(f.code(), f.from(), f.to())));
            copy(
                    connection,
                    "post",
                    agency,
                    people,
                    r -> rows(r.leadershipPosts(), f -> row(f.level(), f.from(), f.to())));
            copy(
                    connection,
                    "planning",
                    agency,
                    people,
                    r -> rows(r.planningEntries(), f -> row(f.level(), f.from(), f.to())));
            copy(connection, "seat", agency, people, r -> rows(r.partyCommitteeSeats(), f -> row(f.from(), f.to())));
            copy(
                    connection,
                    "party",
                    agency,
                    people,
                    r -> rows(r.partyMemberships(), f -> row(f.admitted(), f.left())));
            copy(
                    connection,
                    "assessment",
                    agency,
                    people,
                    r -> rows(r.jobFitAssessments(), f -> row(f.on(), f.suitable())));
            copy(connection, "course", agency, people, r -> rows(r.trainings(), f -> row(f.kind(), f.completed())));
            copy(
                    connection,
                    "language",
                    agency,
                    people,
                    r -> rows(r.languages(), f -> row(f.basis(), f.level(), f.issued(), f.expires())));
            copy(connection, "checkup", agency, people, r -> rows(r.healthChecks(), f -> row(f.kind(), f.on())));
            copy(
                    connection,
                    "pregnancy",
                    agency,
                    people,
                    r -> rows(r.pregnancies(), f -> row(f.ended(), f.leavesRequested(), f.leavesGranted())));
            copy(connection, "commitment", agency, people, r -> rows(r.commitments(), f -> row(f.year(), f.signed())));
            statement.execute("create index on employment (person); create index on grade (person);"
                    + " create index on post (person); create index on planning (person); create index on seat (person);"
                    + " create index on party (person); create index on assessment (person);"
                    + " create index on course (person); create index on language (person);"
                    + " create index on checkup (person); create index on commitment (person)");
            statement.execute("analyze");
        }
    }

    /** The best of three times, and what was computed for {@link FiveStocks#DAY}. */
    record Result(Duration time, FiveStocks stocks) {}

    Result run(List<LocalDate> days) throws SQLException {
        Result best = null;
        try (Connection connection = open();
                var query = connection.prepareStatement(HEADLINES)) {
            connection.createStatement().execute("set search_path = flat; set jit = off");
            query.setArray(1, connection.createArrayOf("date", days.toArray()));
            for (int i = 0; i < 3; i++) {
                long start = System.nanoTime();
                FiveStocks stocks = FiveStocks.NONE;
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        if (rows.getObject(1, LocalDate.class).equals(FiveStocks.DAY)) {
                            stocks = stocks(rows);
                        }
                    }
                }
                Duration time = Duration.ofNanos(System.nanoTime() - start);
                best = best == null || time.compareTo(best.time()) < 0 ? new Result(time, stocks) : best;
            }
        }
        return best;
    }

    private static FiveStocks stocks(ResultSet row) throws SQLException {
        long[] numbers = new long[FiveStocks.NONE.numbers().length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = row.getLong(i + 3);
        }
        return FiveStocks.of(numbers);
    }

    private static void copy(
            Connection connection, String table, String agency, int people, Function<StaffRecord, List<String>> rows)
            throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
        for (int person = 0; person < people; person++) {
            for (String row : rows.apply(BenchStaff.changed(agency, person, 1).record())) {
                byte[] line = (person + "\t" + row + "\n").getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(line, 0, line.length);
            }
        }
        copy.endCopy();
    }

    private static <T> List<String> rows(List<T> facts, Function<T, String> row) {
        return facts.stream().map(row).toList();
    }

    private static String row(Object... columns) {
        StringBuilder row = new StringBuilder();
        for (Object column : columns) {
            row.append(row.isEmpty() ? "" : "\t").append(column == null ? "\\N" : column);
        }
        return row.toString();
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(database, "postgres", "postgres");
    }
}
