package vn.hatinh.indicators.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.QualityCheck;
import vn.hatinh.indicators.engine.value.Completeness;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.RecordSnapshots;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.support.problem.Text;

/** Asks the plan's checks of an agency. */
@ApplicationScoped
class QualityChecks {

    private final AgencyStates states;
    private final RecordSnapshots records;
    private final Clock clock;

    QualityChecks(AgencyStates states, RecordSnapshots records, Clock clock) {
        this.states = states;
        this.records = records;
        this.clock = clock;
    }

    DataQuality of(Id agency, QualityParameters parameters) {
        CountedState counted = states.of(agency);
        Plan plan = counted.definition().plan();
        Completeness completeness = completeness(agency, counted, parameters);
        return new DataQuality(
                agency.agency(),
                plan.id(),
                plan.version(),
                counted.position(),
                counted.asOf(),
                plan.quality().stream()
                        .map(check -> new DataQuality.Check(
                                check.id(),
                                check.name(),
                                check.indicators(),
                                completeness.missing(check),
                                completeness.expected(check)))
                        .toList(),
                completeness.unrecorded().stream()
                        .map(indicator -> new DataQuality.Unrecorded(indicator.code(), indicator.name()))
                        .toList());
    }

    /** The records that a check finds wanting. */
    List<MissingRecord> records(Id agency, QualityCheck check, QualityParameters parameters) {
        CountedState counted = states.of(agency);
        Completeness completeness = completeness(agency, counted, parameters);
        List<MissingRecord> found = new ArrayList<>();
        if (counted.definition().plan().measures().get(check.of()).subject() == Subject.STAFF) {
            records.forEachMember(agency, (id, member) -> {
                if (completeness.concerns(check, member.contributions())) {
                    found.add(new MissingRecord("STAFF", id));
                }
            });
        } else {
            records.forEachFact(agency, (key, fact) -> {
                if (completeness.concerns(check, fact.contributions())) {
                    found.add(new MissingRecord("AGENCY_FACT", key));
                }
            });
        }
        return found;
    }

    QualityCheck check(Id agency, String id) {
        Plan plan = states.of(agency).definition().plan();
        return plan.quality().stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> ids =
                            plan.quality().stream().map(QualityCheck::id).toList();
                    return Problems.unknown(
                            "check",
                            id,
                            new Text("không có mục kiểm tra này; có: " + ids, "no such check; there are: " + ids));
                });
    }

    private Completeness completeness(Id agency, CountedState counted, QualityParameters parameters) {
        return parameters.of(agency.agency(), counted.definition().plan(), counted.state(), LocalDate.now(clock));
    }
}
