package vn.hatinh.indicators.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.store.AgencyCount.Id;

/** Rows of {@code erased_record}: keys of people whose records are never counted again. */
@ApplicationScoped
public class Erasures {

    private final Sql sql;

    Erasures(Sql sql) {
        this.sql = sql;
    }

    /** Those of the keys that are erased, in a set that may be altered. */
    public Set<RecordKey> find(Id agency, Collection<RecordKey> keys) {
        Set<RecordKey> found = new HashSet<>();
        String[] staff = keys.stream()
                .filter(key -> key.kind() == RecordKind.STAFF)
                .map(RecordKey::key)
                .distinct()
                .toArray(String[]::new);
        if (staff.length > 0) {
            sql.query(
                    "select record_key from erased_record where agency = ? and plan = ? and record_key = any(?)",
                    row -> found.add(new RecordKey(RecordKind.STAFF, row.getString(1))),
                    agency.agency(),
                    agency.plan(),
                    staff);
        }
        return found;
    }

    public void save(Id agency, Collection<RecordKey> erased) {
        sql.batch(
                "insert into erased_record (agency, plan, record_key) values (?, ?, ?) on conflict do nothing",
                erased.stream().sorted().toList(),
                (statement, key) -> {
                    statement.setString(1, agency.agency());
                    statement.setString(2, agency.plan());
                    statement.setString(3, key.key());
                });
    }

    /** What is never counted under one plan is never counted under the other. */
    public void copy(Id from, Id to) {
        sql.update("""
                insert into erased_record (agency, plan, record_key)
                select agency, ?, record_key from erased_record where agency = ? and plan = ? on conflict do nothing
                """, to.plan(), from.agency(), from.plan());
    }
}
