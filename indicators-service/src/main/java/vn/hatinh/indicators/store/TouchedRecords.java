package vn.hatinh.indicators.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Rows of {@code recount_touched}. Each change of a record makes a row of its own: one that is not seen yet when the record
 * is read is left for the next time.
 */
@ApplicationScoped
public class TouchedRecords {

    private final Sql sql;

    TouchedRecords(Sql sql) {
        this.sql = sql;
    }

    public void add(RecountJob job, Collection<RecordKey> keys) {
        sql.batch(
                "insert into recount_touched (job, kind, record_key) values (?, ?, ?)",
                keys.stream().distinct().sorted().toList(),
                (statement, key) -> {
                    statement.setLong(1, job.id());
                    statement.setString(2, key.kind().name());
                    statement.setString(3, key.key());
                });
    }

    /** Takes the oldest away, to be read after this. */
    public Collection<RecordKey> take(RecountJob job, int most) {
        Map<Long, RecordKey> rows = new TreeMap<>();
        sql.query(
                "select id, kind, record_key from recount_touched where job = ? order by id limit ?",
                row -> rows.put(row.getLong(1), new RecordKey(RecordKind.valueOf(row.getString(2)), row.getString(3))),
                job.id(),
                most);
        List<Long> ids = new ArrayList<>(rows.keySet());
        sql.batch("delete from recount_touched where job = ? and id = ?", ids, (statement, id) -> {
            statement.setLong(1, job.id());
            statement.setLong(2, id);
        });
        return rows.values();
    }
}
