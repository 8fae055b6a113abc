package vn.hatinh.indicators.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.QualityCheck;
import vn.hatinh.indicators.engine.value.Completeness;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.KnownRecords;
import vn.hatinh.indicators.store.KnownState;
import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.indicators.values.Moments;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.support.problem.Text;

/** Asks the plan's checks of an agency. */
@ApplicationScoped
class QualityChecks {

    private final Moments moments;
    private final KnownRecords records;
    private final Clock clock;

    QualityChecks(Moments moments, KnownRecords records, Clock clock) {
        this.moments = moments;
        this.records = records;
        this.clock = clock;
    }

    /** What is looked at. */
    KnownState known(Id agency, QualityParameters parameters) {
        return moments.of(agency, Moments.AS_OF, parameters.asOf);
    }

    DataQuality of(Id agency, QualityParameters parameters) {
        KnownState known = known(agency, parameters);
        CountedState counted = known.counted();
        Plan plan = known.plan();
        Completeness completeness = completeness(agency, known, parameters);
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
    List<MissingRecord> records(Id agency, KnownState known, QualityCheck check, QualityParameters parameters) {
        Completeness completeness = completeness(agency, known, parameters);
        RecordKind kind = RecordKind.of(known.plan().measures().get(check.of()).subject());
        Set<String> measures =
                Stream.of(check.of(), check.without()).filter(Objects::nonNull).collect(Collectors.toSet());
        return records
                .of(agency, kind, measures, known)
                .orElseThrow(() -> Problems.recountedAround(Moments.AS_OF, parameters.asOf))
                .entrySet()
                .stream()
                .filter(record -> completeness.concerns(check, record.getValue()))
                .map(record -> new MissingRecord(kind.name(), record.getKey()))
                .toList();
    }

    static QualityCheck check(Plan plan, String id) {
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

    private Completeness completeness(Id agency, KnownState known, QualityParameters parameters) {
        return parameters.of(agency.agency(), known.plan(), known.counted().state(), LocalDate.now(clock));
    }
}
