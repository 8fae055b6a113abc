package vn.hatinh.indicators.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.contribution.Contributions;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.store.AgencyCount.Id;

/** Rows of {@code measure_sum}. */
@ApplicationScoped
public class MeasureSums {

    private static final Comparator<Contribution> ROW_ORDER = Comparator.comparing(Contribution::measure)
            .thenComparing(Contribution::key)
            .thenComparing(Contribution::unit)
            .thenComparing(Contribution::at);

    private final Sql sql;

    MeasureSums(Sql sql) {
        this.sql = sql;
    }

    public Sums load(Id agency) {
        Loading loading = new Loading();
        sql.query(
                "select measure, bucket, unit, at, amount from measure_sum where agency = ? and plan = ?",
                row -> loading.add(read(row)),
                agency.agency(),
                agency.plan());
        return loading.sums();
    }

    /** Takes millions of rows without holding them all: their texts are few, and parts are added up early. */
    private static final class Loading {

        private static final int PART = 10_000;

        private final Map<String, String> texts = new HashMap<>();
        private final List<Contribution> part = new ArrayList<>();
        private Sums sums = Sums.EMPTY;

        void add(Contribution row) {
            part.add(new Contribution(once(row.measure()), once(row.key()), once(row.unit()), row.at(), row.amount()));
            if (part.size() == PART) {
                addUp();
            }
        }

        Sums sums() {
            addUp();
            return sums;
        }

        private void addUp() {
            sums = sums.plus(part);
            part.clear();
        }

        private String once(String text) {
            return texts.computeIfAbsent(text, known -> known);
        }
    }

    /** Adds the changes, of which several may concern one row. */
    public void add(Id agency, List<Contribution> changes) {
        List<Contribution> rows = Contributions.difference(List.of(), changes).stream()
                .sorted(ROW_ORDER)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        List<Contribution> zeros = new ArrayList<>();
        sql.query(
                """
                with added as (
                  insert into measure_sum (agency, plan, measure, bucket, unit, at, amount)
                  select ?, ?, measure, bucket, unit, at::date, amount::bigint
                  from unnest(?, ?, ?, ?, ?) with ordinality as added (measure, bucket, unit, at, amount, number)
                  order by number
                  on conflict (agency, plan, measure, bucket, unit, at)
                  do update set amount = measure_sum.amount + excluded.amount
                  returning measure, bucket, unit, at, amount)
                select measure, bucket, unit, at, 1 from added where amount = 0
                """,
                row -> zeros.add(read(row)),
                agency.agency(),
                agency.plan(),
                column(rows, Contribution::measure),
                column(rows, Contribution::key),
                column(rows, Contribution::unit),
                column(rows, Contribution::at),
                column(rows, Contribution::amount));
        delete(agency, zeros);
    }

    private void delete(Id agency, List<Contribution> zeros) {
        if (zeros.isEmpty()) {
            return;
        }
        sql.update(
                """
                delete from measure_sum s
                using unnest(?, ?, ?, ?) as zero (measure, bucket, unit, at)
                where s.agency = ? and s.plan = ? and s.measure = zero.measure and s.bucket = zero.bucket
                  and s.unit = zero.unit and s.at = zero.at::date
                """,
                column(zeros, Contribution::measure),
                column(zeros, Contribution::key),
                column(zeros, Contribution::unit),
                column(zeros, Contribution::at),
                agency.agency(),
                agency.plan());
    }

    /** What must be added to one count's sums to make them the other's. */
    public List<Contribution> difference(Id before, Id after) {
        List<Contribution> rows = new ArrayList<>();
        sql.query("""
                select measure, bucket, unit, at, sum(amount)::bigint from (
                  select measure, bucket, unit, at, amount from measure_sum where agency = ? and plan = ?
                  union all
                  select measure, bucket, unit, at, -amount from measure_sum where agency = ? and plan = ?) sums
                group by measure, bucket, unit, at having sum(amount) <> 0
                order by measure, bucket, unit, at
                """, row -> rows.add(read(row)), after.agency(), after.plan(), before.agency(), before.plan());
        return rows;
    }

    public void clear(Id agency) {
        sql.update("delete from measure_sum where agency = ? and plan = ?", agency.agency(), agency.plan());
    }

    private static String[] column(List<Contribution> rows, Function<Contribution, Object> value) {
        return rows.stream().map(row -> value.apply(row).toString()).toArray(String[]::new);
    }

    private static Contribution read(ResultSet row) throws SQLException {
        return new Contribution(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getLong(5));
    }
}
