package vn.hatinh.indicators.engine.bruteforce;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.facts.AgencyFact.AnonymousCount;
import vn.hatinh.indicators.engine.facts.AgencyFact.CommunicationProduct;
import vn.hatinh.indicators.engine.facts.AgencyFact.FamilySurvey;
import vn.hatinh.indicators.engine.facts.AgencyFact.RecruitmentRound;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Fraction;

import static vn.hatinh.indicators.engine.bruteforce.Dates.happenedBy;
import static vn.hatinh.indicators.engine.bruteforce.Definition.HEADLINE;

/** What exists for the agency only: 3.1, 3.2, 4.2b, 6.1, 6.3 and the case counts of 2.2. */
record AgencyFigures(Records records, Period period, Closing closing) {

    record Reading(String code, String id) {}

    Map<Reading, Answer> answers() {
        Map<Reading, Answer> answers = new LinkedHashMap<>();
        List<RecruitmentRound> rounds = facts(RecruitmentRound.class)
                .filter(round -> closing.during(period, round.on()))
                .toList();
        answers.put(
                new Reading("2.2", "equal-cases"),
                Answer.count(
                        rounds.stream().mapToLong(RecruitmentRound::equalCases).sum()));
        answers.put(
                new Reading("2.2", "equal-cases-women"),
                Answer.count(rounds.stream()
                        .mapToLong(RecruitmentRound::equalCasesWomen)
                        .sum()));
        addCommunication(answers);
        if (!period.firstHalf()) {
            answers.put(new Reading("3.1", HEADLINE), Answer.ratio(meanHours(true), meanHours(false)));
            answers.put(new Reading("3.1", "difference"), Answer.difference(meanHours(true), meanHours(false)));
            answers.put(new Reading("3.2", HEADLINE), violence());
            answers.put(new Reading("4.2b", HEADLINE), abortions());
        }
        return answers;
    }

    private void addCommunication(Map<Reading, Answer> answers) {
        List<CommunicationProduct> issued = facts(CommunicationProduct.class)
                .filter(product -> closing.during(period, product.issued()))
                .toList();
        List<CommunicationProduct> reviewed = issued.stream()
                .filter(product -> happenedBy(closing.of(period), product.reviewed()))
                .toList();
        List<CommunicationProduct> onEquality =
                issued.stream().filter(CommunicationProduct::equalityTopic).toList();
        List<CommunicationProduct> portal = onEquality.stream()
                .filter(product -> product.channel().equals("CONG_TTDT"))
                .toList();
        answers.put(
                new Reading("6.1", HEADLINE),
                Answer.share(count(reviewed, CommunicationProduct::cleared), issued.size()));
        answers.put(new Reading("6.1", "biased"), Answer.count(count(reviewed, product -> !product.cleared())));
        answers.put(new Reading("6.3", HEADLINE), Answer.count(portal.size()));
        answers.put(
                new Reading("6.3", "quarters"),
                Answer.count(portal.stream()
                        .map(product -> (product.issued().getMonthValue() - 1) / 3)
                        .distinct()
                        .count()));
        answers.put(new Reading("6.3", "events"), Answer.count(count(onEquality, product -> product.kind()
                .equals("SU_KIEN"))));
    }

    private static long count(List<CommunicationProduct> products, Predicate<CommunicationProduct> condition) {
        return products.stream().filter(condition).count();
    }

    private Fraction meanHours(boolean women) {
        BigDecimal hours = BigDecimal.ZERO;
        long respondents = 0;
        for (FamilySurvey survey : facts(FamilySurvey.class).toList()) {
            if (survey.year() == period.year() && survey.women() == women) {
                hours = hours.add(survey.hoursPerDay());
                respondents += survey.respondents();
            }
        }
        return respondents == 0 ? null : Fraction.of(hours).dividedBy(Fraction.of(respondents));
    }

    private Answer violence() {
        List<AnonymousCount> counts = counts("BAO_LUC_GIA_DINH");
        Answer acts =
                Answer.count(counts.stream().mapToLong(AnonymousCount::count).sum());
        return counts.isEmpty() ? acts.unrecorded() : acts;
    }

    private Answer abortions() {
        List<AnonymousCount> counts = counts("NAO_PHA_THAI");
        long women = records.people().stream()
                .filter(person -> person.woman() && person.staffOn(closing.of(period)))
                .count();
        Answer perHundred =
                Answer.share(counts.stream().mapToLong(AnonymousCount::count).sum(), women);
        return counts.isEmpty() ? perHundred.unrecorded() : perHundred;
    }

    private List<AnonymousCount> counts(String kind) {
        return facts(AnonymousCount.class)
                .filter(count -> count.year() == period.year() && count.kind().equals(kind))
                .toList();
    }

    private <T> Stream<T> facts(Class<T> kind) {
        return records.agencyFacts().stream().filter(kind::isInstance).map(kind::cast);
    }
}
