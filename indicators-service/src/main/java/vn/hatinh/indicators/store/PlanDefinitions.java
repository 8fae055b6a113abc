package vn.hatinh.indicators.store;

import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.plan.Plan;

/** Rows of {@code plan_definition}: written once, never changed. */
@ApplicationScoped
class PlanDefinitions {

    private final Sql sql;

    PlanDefinitions(Sql sql) {
        this.sql = sql;
    }

    /** Keeps what a definition says, unless that is kept already. */
    void keep(Plan plan, String content) {
        sql.update(
                "insert into plan_definition (plan, version, content) values (?, ?, ?) on conflict do nothing",
                plan.id(),
                plan.version(),
                content);
    }

    /** The file of a definition; null when it is not kept. */
    String find(String plan, int version) {
        AtomicReference<String> content = new AtomicReference<>();
        sql.query(
                "select content from plan_definition where plan = ? and version = ?",
                row -> content.set(row.getString(1)),
                plan,
                version);
        return content.get();
    }
}
