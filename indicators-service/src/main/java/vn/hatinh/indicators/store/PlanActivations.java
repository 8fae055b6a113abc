package vn.hatinh.indicators.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.Activation.Withdrawal;
import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.Decisions;
import vn.hatinh.indicators.catalogue.Definition;

/** Rows of {@code plan_activation} and {@code plan_withdrawal}: only ever added, one transaction at a time. */
@ApplicationScoped
public class PlanActivations {

    private final Sql sql;

    PlanActivations(Sql sql) {
        this.sql = sql;
    }

    /** Lets nobody else decide until the transaction ends, so that decisions become visible in their order. */
    public void lock() {
        sql.update("lock table plan_activation in share row exclusive mode");
    }

    /** The transaction must hold the {@link #lock}. */
    public Activation add(
            Definition.Key definition, String agency, boolean subtree, LocalDate from, String by, String reason) {
        List<Activation> added = new ArrayList<>();
        sql.query(
                """
                insert into plan_activation (plan, version, agency, subtree, active_from, adjustments, activated_by, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                returning id, activated_at
                """,
                row -> added.add(new Activation(
                        row.getLong(1), definition, agency, subtree, from, by, instant(row, 2), reason, null)),
                definition.plan(),
                definition.version(),
                agency,
                subtree,
                from,
                definition.adjustments().json(),
                by,
                reason);
        return added.get(0);
    }

    /** Takes a decision back. The transaction must hold the {@link #lock}. */
    public void withdraw(long activation, String by, String reason) {
        sql.update(
                "insert into plan_withdrawal (activation, withdrawn_by, reason) values (?, ?, ?)",
                activation,
                by,
                reason);
    }

    /** Grows with every decision, and with every one that is taken back. */
    long revision() {
        AtomicLong revision = new AtomicLong();
        sql.query(
                "select coalesce(greatest((select max(id) from plan_activation), (select max(id) from plan_withdrawal)), 0)",
                row -> revision.set(row.getLong(1)));
        return revision.get();
    }

    Decisions all() {
        // before the rows: decided meanwhile, these are read again
        long revision = revision();
        List<Activation> activations = new ArrayList<>();
        sql.query("""
                select a.id, a.plan, a.version, a.adjustments, a.agency, a.subtree, a.active_from, a.activated_by,
                  a.activated_at, a.reason, w.withdrawn_by, w.withdrawn_at, w.reason
                from plan_activation a left join plan_withdrawal w on w.activation = a.id
                order by a.id
                """, row -> activations.add(activation(row)));
        return new Decisions(revision, activations);
    }

    private static Activation activation(ResultSet row) throws SQLException {
        String withdrawnBy = row.getString(11);
        return new Activation(
                row.getLong(1),
                new Definition.Key(row.getString(2), row.getInt(3), Adjustments.of(row.getString(4))),
                row.getString(5),
                row.getBoolean(6),
                row.getObject(7, LocalDate.class),
                row.getString(8),
                instant(row, 9),
                row.getString(10),
                withdrawnBy == null ? null : new Withdrawal(withdrawnBy, instant(row, 12), row.getString(13)));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
