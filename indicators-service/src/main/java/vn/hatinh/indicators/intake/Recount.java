package vn.hatinh.indicators.intake;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.catalogue.Catalogue;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.publication.SeriesPublication;
import vn.hatinh.indicators.store.AgencyCount;
import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.indicators.store.CountedRecord;
import vn.hatinh.indicators.store.CountedRecords;
import vn.hatinh.indicators.store.MeasureSums;
import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.support.events.EventJson;
import vn.hatinh.support.events.UnreadableEventException;

/** Counts an agency again from the stored records, under the definition now in force. */
@ApplicationScoped
public class Recount {

    private static final Logger LOG = Logger.getLogger(Recount.class);

    private final Plan plan;
    private final EventReader reader;
    private final CountedRecords records;
    private final MeasureSums sums;
    private final AgencyStates states;
    private final SeriesPublication publication;

    Recount(
            Catalogue catalogue,
            EventReader reader,
            CountedRecords records,
            MeasureSums sums,
            AgencyStates states,
            SeriesPublication publication) {
        this.plan = catalogue.plan();
        this.reader = reader;
        this.records = records;
        this.sums = sums;
        this.states = states;
        this.publication = publication;
    }

    /** @param row of an agency that this transaction has locked */
    void recount(AgencyCount row) {
        LOG.infof("Counting %s again: version %d of plan %s", row.id.agency(), plan.version(), plan.id());
        UnitTree units = states.current(row).state().units();
        List<CountedRecord> counted = new ArrayList<>();
        records.forEach(row.id, record -> counted.add(again(record)));
        List<Contribution> contributions = counted.stream()
                .flatMap(record -> record.contributions().stream())
                .toList();
        records.save(row.id, counted);
        sums.clear(row.id);
        sums.add(row.id, contributions);
        row.planVersion = plan.version();
        row.revision++;
        AgencyState after = new AgencyState(Sums.EMPTY.plus(contributions), units);
        publication.publishAll(row, after);
        states.rememberAfterCommit(row, after);
    }

    private CountedRecord again(CountedRecord record) {
        Object data = EventJson.read(record.data(), shape(record.key().kind()));
        try {
            return new CountedRecord(
                    record.key(),
                    record.version(),
                    record.recordedAt(),
                    record.data(),
                    reader.contributionsOf(record.key().kind(), data));
        } catch (UnreadableEventException e) {
            throw new IllegalStateException("a stored record cannot be counted under the new definition", e);
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
