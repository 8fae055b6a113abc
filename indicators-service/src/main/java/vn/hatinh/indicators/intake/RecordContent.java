package vn.hatinh.indicators.intake;

import java.util.List;

import org.jboss.logging.Logger;

import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.indicators.store.CountedRecord;
import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.support.events.EventJson;

/** What a record says, in the engine's terms: the same for every plan. */
sealed interface RecordContent {

    /** Of a deleted record. */
    RecordContent NOTHING = new Nothing();

    /** @throws RuntimeException when the definition cannot count it */
    List<Contribution> under(Definition definition);

    /** Of a person. */
    record Staff(StaffFacts facts) implements RecordContent {
        @Override
        public List<Contribution> under(Definition definition) {
            return definition.staffContributions().of(facts);
        }
    }

    /** Of a unit, which adds nothing to any sum. */
    record Unit(UnitHistory history) implements RecordContent {
        @Override
        public List<Contribution> under(Definition definition) {
            return List.of();
        }
    }

    /** Of the agency; facts of kinds that no plan counts are null. */
    record Fact(AgencyFact fact) implements RecordContent {
        @Override
        public List<Contribution> under(Definition definition) {
            return fact == null
                    ? List.of()
                    : definition.agencyFactContributions().of(fact);
        }
    }

    /** Nothing. */
    record Nothing() implements RecordContent {
        @Override
        public List<Contribution> under(Definition definition) {
            return List.of();
        }
    }

    /** @param data an event's data of the kind */
    static RecordContent of(RecordKind kind, Object data) {
        return switch (kind) {
            case STAFF -> new Staff(Facts.of(((StaffChanged) data).record()));
            case UNIT -> new Unit(Facts.of(((UnitChanged) data).record()));
            case AGENCY_FACT -> new Fact(Facts.of((AgencyFactChanged) data).orElse(null));
        };
    }

    /** Of a record that was counted before. */
    static RecordContent of(CountedRecord record) {
        RecordKind kind = record.key().kind();
        return of(kind, EventJson.read(record.data(), shape(kind)));
    }

    /**
     * The same under a definition that is no longer in force. What only the newer one can count adds nothing until the
     * agency has been counted again, which takes it from the record.
     */
    default List<Contribution> underFormer(Definition definition) {
        try {
            return under(definition);
        } catch (RuntimeException e) {
            Logger.getLogger(RecordContent.class)
                    .warnf("A record cannot be counted under the former definition %s and waits", definition);
            return List.of();
        }
    }

    private static Class<?> shape(RecordKind kind) {
        return switch (kind) {
            case STAFF -> StaffChanged.class;
            case UNIT -> UnitChanged.class;
            case AGENCY_FACT -> AgencyFactChanged.class;
        };
    }
}
