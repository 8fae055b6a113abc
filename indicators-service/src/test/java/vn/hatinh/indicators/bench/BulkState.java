package vn.hatinh.indicators.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.ContributionTotal;
import vn.hatinh.indicators.engine.contribution.StaffContributions;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.facts.Facts;

/**
 * Puts more people into an agency than the intake could take in within a benchmark's time. Their sums are real: each
 * person is counted by the engine. Of the stored records only the first ones, which will change, are their own; the
 * others are copies of these under other keys, so that tables and indexes have the real size.
 */
final class BulkState {

    private static final int PART = 20_000;

    private final DataSource database;
    private final Plan plan;
    private final StaffContributions contributions;

    BulkState(DataSource database, Plan plan) {
        this.database = database;
        this.plan = plan;
        this.contributions = new StaffContributions(plan);
    }

    /** Adds the people from {@code counted}, of whom the service has all before, up to {@code all}. */
    void fill(String agency, int counted, int all) throws SQLException {
        if (all <= counted) {
            return;
        }
        for (int from = counted; from < all; from += PART) {
            ContributionTotal total = new ContributionTotal();
            for (int person = from; person < Math.min(from + PART, all); person++) {
                total.add(contributions.of(
                        Facts.of(BenchStaff.changed(agency, person, 1).record())));
            }
            add(agency, total.listed());
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from measure_sum where agency = '%s' and amount = 0".formatted(agency));
            int copies = all / counted - 1;
            statement.execute("""
                    insert into counted_record
                      (agency, plan, kind, record_key, version, recorded_at, data, contributions)
                    select agency, plan, kind, record_key || '/' || copy, version, recorded_at, data, contributions
                    from counted_record, generate_series(1, %d) copy
                    where agency = '%s' and kind = 'STAFF'""".formatted(copies, agency));
            statement.execute("""
                    update agency_count set position = position + %d, revision = revision + 1 where agency = '%s'""".formatted(all - counted, agency));
        }
    }

    /** Makes other agencies of the same people. */
    void copy(String agency, List<String> others) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String other : others) {
                statement.execute("""
                        insert into agency_count (agency, plan, plan_version, revision, position, as_of)
                        select '%s', plan, plan_version, revision, position, as_of from agency_count
                        where agency = '%s'""".formatted(other, agency));
                statement.execute("""
                        insert into counted_record
                          (agency, plan, kind, record_key, version, recorded_at, data, contributions)
                        select '%1$s', plan, kind, replace(record_key, '%2$s/', '%1$s/'), version, recorded_at,
                          replace(data::text, '"%2$s"', '"%1$s"')::json, contributions
                        from counted_record where agency = '%2$s'""".formatted(other, agency));
                statement.execute("""
                        insert into measure_sum (agency, plan, measure, bucket, unit, at, amount)
                        select '%s', plan, measure, bucket, unit, at, amount from measure_sum where agency = '%s'""".formatted(other, agency));
            }
        }
    }

    void analyze() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze counted_record");
            statement.execute("vacuum analyze measure_sum");
        }
    }

    private void add(String agency, List<Contribution> sums) throws SQLException {
        List<List<String>> columns =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Contribution sum : sums) {
            columns.get(0).add(sum.measure());
            columns.get(1).add(sum.key());
            columns.get(2).add(sum.unit());
            columns.get(3).add(sum.at().toString());
            columns.get(4).add(Long.toString(sum.amount()));
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into measure_sum (agency, plan, measure, bucket, unit, at, amount)
                        select ?, ?, measure, bucket, unit, at::date, amount::bigint
                        from unnest(?, ?, ?, ?, ?) as added (measure, bucket, unit, at, amount)
                        on conflict (agency, plan, measure, bucket, unit, at)
                        do update set amount = measure_sum.amount + excluded.amount""")) {
            insert.setString(1, agency);
            insert.setString(2, plan.id());
            for (int i = 0; i < columns.size(); i++) {
                insert.setArray(
                        i + 3, connection.createArrayOf("text", columns.get(i).toArray()));
            }
            insert.executeUpdate();
        }
    }
}
