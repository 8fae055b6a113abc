package vn.hatinh.indicators.store;

import java.util.List;
import java.util.Map;

import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.support.events.EventJson;

/**
 * An agency's sums together with records they were computed from.
 *
 * @param members by the random id of the person
 */
public record StaffSnapshot(CountedState counted, Map<String, Member> members) {

    static StaffSnapshot nothing(CountedState counted) {
        return new StaffSnapshot(counted, Map.of());
    }

    /** One person's record and what it adds to the sums. */
    public record Member(StaffRecord record, List<Contribution> contributions) {

        static Member of(CountedRecord counted) {
            return new Member(EventJson.read(counted.data(), StaffChanged.class).record(), counted.contributions());
        }

        /** The random id. */
        String id() {
            return record.staffId().toString();
        }

        public StaffFacts facts() {
            return Facts.of(record);
        }
    }
}
