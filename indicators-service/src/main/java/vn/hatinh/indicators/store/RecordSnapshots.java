package vn.hatinh.indicators.store;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.facts.Facts;
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
            Member member = Member.of(record);
            reader.accept(member.id(), member);
        });
    }

    /** @param reader takes the fact's key within the agency and the fact */
    @Transactional
    public void forEachFact(Id agency, BiConsumer<String, CountedFact> reader) {
        forEachOf(
                agency,
                RecordKind.AGENCY_FACT,
                record -> reader.accept(
                        record.key().key().substring(agency.agency().length() + 1),
                        new CountedFact(
                                Facts.of(EventJson.read(record.data(), AgencyFactChanged.class)),
                                record.contributions())));
    }

    /**
     * One fact of the agency and what it adds to the sums.
     *
     * @param content empty when it is of a kind that no plan counts
     */
    public record CountedFact(Optional<AgencyFact> content, List<Contribution> contributions) {}

    private void forEachOf(Id agency, RecordKind kind, Consumer<CountedRecord> reader) {
        counts.findByIdOptional(agency).ifPresent(row -> records.forEachOf(row.stored(), kind, reader));
    }
}
