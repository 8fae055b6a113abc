package vn.hatinh.indicators.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<Contribution> rows = new ArrayList<>();
        sql.query(
                "select measure, bucket, unit, at, amount from measure_sum where agency = ? and plan = ?",
                row -> rows.add(read(row)),
                agency.agency(),
                agency.plan());
        return Sums.EMPTY.plus(rows);
    }

    /** Adds the changes, of which several may concern one row. */
    public void add(Id agency, List<Contribution> changes) {
        List<Contribution> rows = Contributions.difference(List.of(), changes).stream()
                .sorted(ROW_ORDER)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        sql.batch("""
                insert into measure_sum (agency, plan, measure, bucket, unit, at, amount)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (agency, plan, measure, bucket, unit, at)
                do update set amount = measure_sum.amount + excluded.amount
                """, rows, (statement, row) -> {
            statement.setString(1, agency.agency());
            statement.setString(2, agency.plan());
            statement.setString(3, row.measure());
            statement.setString(4, row.key());
            statement.setString(5, row.unit());
            statement.setObject(6, row.at());
            statement.setLong(7, row.amount());
        });
        sql.update(
                "delete from measure_sum where agency = ? and plan = ? and amount = 0", agency.agency(), agency.plan());
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

    private static Contribution read(ResultSet row) throws SQLException {
        return new Contribution(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getLong(5));
    }
}
