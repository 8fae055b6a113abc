package vn.hatinh.indicators.store;

import java.util.List;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.indicators.catalogue.Catalogue;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.StaffSnapshot.Member;
import vn.hatinh.support.events.EventJson;

/** Reads the records of an agency one by one. */
@ApplicationScoped
public class RecordSnapshots {

    private final CountedRecords records;
    private final String plan;

    RecordSnapshots(CountedRecords records, Catalogue catalogue) {
        this.records = records;
        this.plan = catalogue.plan().id();
    }

    /** @param reader takes the random id of the person and the record */
    @Transactional
    public void forEachMember(String agency, BiConsumer<String, Member> reader) {
        records.forEachOf(new Id(agency, plan), RecordKind.STAFF, record -> {
            var staff = EventJson.read(record.data(), StaffChanged.class).record();
            reader.accept(staff.staffId().toString(), new Member(staff, record.contributions()));
        });
    }

    /** @param reader takes the fact's key within the agency and what it adds to the sums */
    @Transactional
    public void forEachFact(String agency, BiConsumer<String, List<Contribution>> reader) {
        records.forEachOf(
                new Id(agency, plan),
                RecordKind.AGENCY_FACT,
                record -> reader.accept(record.key().key().substring(agency.length() + 1), record.contributions()));
    }
}
