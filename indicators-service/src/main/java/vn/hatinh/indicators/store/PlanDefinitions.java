package vn.hatinh.indicators.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

/** Rows of {@code plan_definition}: written once, never changed. */
@ApplicationScoped
public class PlanDefinitions {

    private static final String COLUMNS = "select plan, version, uploaded_by, uploaded_at, reason from plan_definition";

    private final Sql sql;

    PlanDefinitions(Sql sql) {
        this.sql = sql;
    }

    /** Who brought a version, when and why. */
    public record Upload(String plan, int version, String by, Instant at, String reason) {}

    /** Keeps a version; nothing happens when there is one already. */
    public void keep(String plan, int version, String content, String by, String reason) {
        sql.update(
                "insert into plan_definition (plan, version, content, uploaded_by, reason) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                plan,
                version,
                content,
                by,
                reason);
    }

    /** The file of a version. */
    public Optional<String> file(String plan, int version) {
        AtomicReference<String> content = new AtomicReference<>();
        sql.query(
                "select content from plan_definition where plan = ? and version = ?",
                row -> content.set(row.getString(1)),
                plan,
                version);
        return Optional.ofNullable(content.get());
    }

    /** Every version of every plan, the newest first. */
    public List<Upload> all() {
        List<Upload> uploads = new ArrayList<>();
        sql.query(
                COLUMNS + " order by plan, version desc",
                row -> uploads.add(new Upload(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5))));
        return uploads;
    }
}
