package vn.hatinh.indicators.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.support.events.EventJson;

/**
 * Reads all people of an agency while it goes on being counted: how far it was counted stands in the same statement, which
 * sees one moment of the database, so nobody waits.
 */
@ApplicationScoped
public class StaffOfAgency {

    private final Sql sql;

    StaffOfAgency(Sql sql) {
        this.sql = sql;
    }

    /** How far the agency had been counted when its people were read. */
    public record Read(long revision, long position, Instant asOf) {}

    /** Empty when nothing was ever counted of the agency. */
    @Transactional
    public Optional<Read> forEach(Id agency, Consumer<StaffFacts> reader) {
        AtomicReference<Read> read = new AtomicReference<>();
        sql.query(
                """
                select c.revision, c.position, c.as_of, r.data
                from agency_count c left join counted_record r
                  on r.agency = ? and r.plan = %s and r.kind = ?
                where c.agency = ? and c.plan = ?
                """.formatted(AgencyCount.STORED),
                row -> {
                    if (read.get() == null) {
                        OffsetDateTime asOf = row.getObject(3, OffsetDateTime.class);
                        read.set(new Read(row.getLong(1), row.getLong(2), asOf == null ? null : asOf.toInstant()));
                    }
                    String data = row.getString(4);
                    if (data != null) {
                        reader.accept(Facts.of(
                                EventJson.read(data, StaffChanged.class).record()));
                    }
                },
                agency.agency(),
                RecordKind.STAFF.name(),
                agency.agency(),
                agency.plan());
        return Optional.ofNullable(read.get());
    }
}
