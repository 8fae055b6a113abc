package vn.hatinh.indicators.store;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.StaffSnapshot.Member;
import vn.hatinh.support.events.EventJson;

/** Reads the records of an agency one by one. */
@ApplicationScoped
public class RecordSnapshots {

    private final CountedRecords records;
    private final AgencyCounts counts;

    RecordSnapshots(CountedRecords records, AgencyCounts counts) {
        this.records = records;
        this.counts = counts;
    }

    /** @param reader takes the random id of the person and the record */
    @Transactional
    public void forEachMember(Id agency, BiConsumer<String, Member> reader) {
        forEachOf(agency, RecordKind.STAFF, record -> {
            var staff = EventJson.read(record.data(), StaffChanged.class).record();
            reader.accept(staff.staffId().toString(), new Member(staff, record.contributions()));
        });
    }

    /** @param reader takes the fact's key within the agency and what it adds to the sums */
    @Transactional
    public void forEachFact(Id agency, BiConsumer<String, List<Contribution>> reader) {
        forEachOf(
                agency,
                RecordKind.AGENCY_FACT,
                record -> reader.accept(
                        record.key().key().substring(agency.agency().length() + 1), record.contributions()));
    }

    private void forEachOf(Id agency, RecordKind kind, Consumer<CountedRecord> reader) {
        counts.findByIdOptional(agency).ifPresent(row -> records.forEachOf(row.stored(), kind, reader));
    }
}
