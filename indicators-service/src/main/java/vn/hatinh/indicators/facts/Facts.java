package vn.hatinh.indicators.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.contracts.personnel.UnitRecord;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.UnitHistory;

/** The records of the contracts as the engine knows them. */
public final class Facts {

    private Facts() {}

    public static StaffFacts of(StaffRecord record) {
        return new StaffFacts(
                record.sex() == Sex.NU,
                record.birthMonth(),
                list(
                        record.employment(),
                        f -> new StaffFacts.Employment(f.type().name(), f.from(), f.to())),
                list(record.assignments(), f -> new StaffFacts.Assignment(f.unit(), f.from(), f.to())),
                list(record.grades(), f -> new StaffFacts.Grade(f.code(), f.from(), f.to())),
                list(
                        record.leadershipPosts(),
                        f -> new StaffFacts.Post(f.level().name(), f.unit(), f.from(), f.to())),
                list(
                        record.planningEntries(),
                        f -> new StaffFacts.Planning(f.level().name(), f.from(), f.to())),
                list(record.partyMemberships(), f -> new StaffFacts.Party(f.admitted(), f.official(), f.left())),
                list(
                        record.partyCommitteeSeats(),
                        f -> new StaffFacts.Seat(f.role().name(), f.from(), f.to())),
                list(record.jobFitAssessments(), f -> new StaffFacts.Assessment(f.on(), f.suitable())),
                list(record.trainings(), f -> new StaffFacts.Course(f.kind().name(), f.completed())),
                list(
                        record.languages(),
                        f -> new StaffFacts.Language(
                                f.language(),
                                f.basis().name(),
                                f.level() == null ? 0 : f.level(),
                                f.issued(),
                                f.expires())),
                list(record.healthChecks(), f -> new StaffFacts.Check(f.kind().name(), f.on())),
                list(
                        record.pregnancies(),
                        f -> new StaffFacts.Pregnancy(f.notified(), f.ended(), f.leavesRequested(), f.leavesGranted())),
                list(record.commitments(), f -> new StaffFacts.Commitment(f.year(), f.signed())));
    }

    public static UnitHistory of(UnitRecord record) {
        return new UnitHistory(
                record.code(),
                list(
                        record.periods(),
                        p -> new UnitHistory.Period(p.name(), p.kind().name(), p.parent(), p.from(), p.to())));
    }

    /** Empty when the fact was removed. */
    public static Optional<AgencyFact> of(AgencyFactChanged event) {
        if (event.recruitmentRound() != null) {
            var round = event.recruitmentRound();
            return Optional.of(
                    new AgencyFact.RecruitmentRound(round.on(), round.equalCases(), round.equalCasesWomen()));
        } else if (event.familySurvey() != null) {
            var survey = event.familySurvey();
            return Optional.of(new AgencyFact.FamilySurvey(
                    survey.year(), survey.sex() == Sex.NU, survey.respondents(), survey.hoursPerDay()));
        } else if (event.communicationProduct() != null) {
            var product = event.communicationProduct();
            return Optional.of(new AgencyFact.CommunicationProduct(
                    product.kind().name(),
                    product.channel().name(),
                    product.equalityTopic(),
                    product.issued(),
                    product.reviewed(),
                    Boolean.TRUE.equals(product.cleared())));
        } else if (event.anonymousCount() != null) {
            var count = event.anonymousCount();
            return Optional.of(
                    new AgencyFact.AnonymousCount(count.year(), count.kind().name(), count.count()));
        }
        return Optional.empty();
    }

    private static <T, R> List<R> list(List<T> facts, Function<T, R> mapping) {
        return facts.stream().map(mapping).toList();
    }
}
