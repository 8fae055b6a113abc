package vn.hatinh.indicators.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Activation;
import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.Decisions;
import vn.hatinh.indicators.catalogue.Definition;

/** Rows of {@code plan_activation}: only ever added, one transaction at a time. */
@ApplicationScoped
public class PlanActivations {

    private final Sql sql;

    PlanActivations(Sql sql) {
        this.sql = sql;
    }

    /** Lets nobody else decide until the transaction ends, so that ids become visible in their order. */
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
                        row.getLong(1),
                        definition,
                        agency,
                        subtree,
                        from,
                        by,
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        reason)),
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

    /** Grows with every decision. */
    long revision() {
        AtomicLong revision = new AtomicLong();
        sql.query("select coalesce(max(id), 0) from plan_activation", row -> revision.set(row.getLong(1)));
        return revision.get();
    }

    Decisions all() {
        List<Activation> activations = new ArrayList<>();
        sql.query(
                """
                select id, plan, version, adjustments, agency, subtree, active_from, activated_by, activated_at, reason
                from plan_activation order by id
                """,
                row -> activations.add(new Activation(
                        row.getLong(1),
                        new Definition.Key(row.getString(2), row.getInt(3), Adjustments.of(row.getString(4))),
                        row.getString(5),
                        row.getBoolean(6),
                        row.getObject(7, LocalDate.class),
                        row.getString(8),
                        row.getObject(9, OffsetDateTime.class).toInstant(),
                        row.getString(10))));
        long revision = activations.isEmpty()
                ? 0
                : activations.get(activations.size() - 1).id();
        return new Decisions(revision, activations);
    }
}
