package vn.hatinh.indicators.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.StaffSnapshot.Member;

/** Reads sums and records that belong together: the agency is not counted meanwhile. */
@ApplicationScoped
public class StaffSnapshots {

    private final AgencyCounts counts;
    private final AgencyStates states;
    private final CountedRecords records;

    StaffSnapshots(AgencyCounts counts, AgencyStates states, CountedRecords records) {
        this.counts = counts;
        this.states = states;
        this.records = records;
    }

    /** The records of these people; who is not known is left out. */
    @Transactional
    public StaffSnapshot of(Id agency, Collection<String> staff) {
        return read(agency, (id, reader) -> records.forStaff(id, staff, reader));
    }

    /** The records that add anything to a measure at any time. */
    @Transactional
    public StaffSnapshot countedBy(Id agency, String measure) {
        return read(agency, (id, reader) -> records.forStaffCountedBy(id, measure, reader));
    }

    /** The records in which something is expected to end by a day. */
    @Transactional
    public StaffSnapshot expecting(Id agency, LocalDate by) {
        return read(agency, (id, reader) -> records.forStaffExpecting(id, by, reader));
    }

    private interface Selection {
        void read(Id agency, Consumer<CountedRecord> reader);
    }

    private StaffSnapshot read(Id agency, Selection selection) {
        return counts.hold(agency)
                .map(row -> {
                    Map<String, Member> members = new LinkedHashMap<>();
                    selection.read(row.stored(), record -> {
                        Member member = Member.of(record);
                        members.put(member.id(), member);
                    });
                    return new StaffSnapshot(states.current(row), members);
                })
                .orElseGet(() -> StaffSnapshot.nothing(states.nothing(agency)));
    }
}
