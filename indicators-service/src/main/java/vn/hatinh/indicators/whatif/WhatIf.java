package vn.hatinh.indicators.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Status;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.engine.value.ValueChange;
import vn.hatinh.indicators.engine.whatif.Revision;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.StaffSnapshot;
import vn.hatinh.indicators.store.StaffSnapshots;
import vn.hatinh.indicators.values.ChangedValue;
import vn.hatinh.indicators.values.Parameters;
import vn.hatinh.indicators.values.Problems;

/** Computes values on copies of records that are other than they are. */
@ApplicationScoped
class WhatIf {

    private final StaffSnapshots snapshots;

    WhatIf(StaffSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    WhatIfAnswer answer(Id counted, WhatIfRequest request) {
        String agency = counted.agency();
        StaffSnapshot snapshot = snapshots.of(
                counted,
                request.changes().stream()
                        .map(ChangeRequest::staff)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Plan plan = snapshot.counted().definition().plan();
        When when = When.of(plan, request.on(), request.period());
        AgencyState now = snapshot.counted().state();
        Problems.requireUnit("/unit", request.unit(), now.units());
        List<Revision> revisions = Revisions.of(request.changes(), snapshot.members(), now.units());
        AgencyState then = Revision.applied(now, snapshot.counted().definition().staffContributions(), revisions);
        List<ValueChange> changes = ValueChange.between(
                when.values(new Valuation(agency, plan, now), request.unit()),
                when.values(new Valuation(agency, plan, then), request.unit()));
        return new WhatIfAnswer(
                agency,
                plan.id(),
                plan.version(),
                snapshot.counted().position(),
                snapshot.counted().asOf(),
                codes(changes, change -> !achieved(change.before()) && achieved(change.after())),
                codes(changes, change -> achieved(change.before()) && !achieved(change.after())),
                changes.stream()
                        .filter(change -> !request.movedOnly() || change.moved())
                        .map(ChangedValue::of)
                        .toList());
    }

    private static List<String> codes(List<ValueChange> changes, Predicate<ValueChange> which) {
        return changes.stream()
                .filter(which)
                .map(change -> change.either().code())
                .toList();
    }

    private static boolean achieved(IndicatorValue value) {
        return value != null && value.status() == Status.ACHIEVED;
    }

    /** When values are looked at. */
    record When(LocalDate on, Period period) {

        static When of(Plan plan, LocalDate on, String period) {
            Parameters parameters = new Parameters(plan.horizon());
            LocalDate day = parameters.day(on.toString());
            return new When(day, parameters.period(period, day));
        }

        private Stream<IndicatorValue> values(Valuation valuation, String unit) {
            return unit == null || unit.isBlank()
                    ? valuation.ofAgency(List.of(on), List.of(period))
                    : valuation.ofUnit(unit, List.of(on), List.of(period));
        }
    }
}
