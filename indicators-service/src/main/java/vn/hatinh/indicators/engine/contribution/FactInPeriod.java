package vn.hatinh.indicators.engine.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.AgencyFact.AnonymousCount;
import vn.hatinh.indicators.engine.facts.AgencyFact.CommunicationProduct;
import vn.hatinh.indicators.engine.facts.AgencyFact.FamilySurvey;
import vn.hatinh.indicators.engine.facts.AgencyFact.RecruitmentRound;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.predicate.AgencyFactVariables;
import vn.hatinh.indicators.engine.predicate.Structs;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.time.Span;

/** One fact of the agency as predicates see it in a period. */
final class FactInPeriod {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private FactInPeriod() {}

    /**
     * Empty when the fact is of another time.
     *
     * @param days of the period
     */
    static Optional<Map<String, Object>> variables(AgencyFact fact, Period period, Span days) {
        return fallsInto(period, days, fact)
                ? Optional.of(Structs.fields(variables(fact, days.to())))
                : Optional.empty();
    }

    static Subject subject(AgencyFact fact) {
        if (fact instanceof RecruitmentRound) {
            return Subject.RECRUITMENT_ROUND;
        } else if (fact instanceof FamilySurvey) {
            return Subject.FAMILY_SURVEY;
        } else if (fact instanceof CommunicationProduct) {
            return Subject.COMMUNICATION_PRODUCT;
        }
        return Subject.ANONYMOUS_COUNT;
    }

    private static boolean fallsInto(Period period, Span days, AgencyFact fact) {
        if (fact instanceof RecruitmentRound round) {
            return days.contains(round.on());
        } else if (fact instanceof CommunicationProduct product) {
            return days.contains(product.issued());
        } else if (fact instanceof FamilySurvey survey) {
            return period.equals(Period.year(survey.year()));
        }
        return period.equals(Period.year(((AnonymousCount) fact).year()));
    }

    private static Record variables(AgencyFact fact, LocalDate cutOff) {
        if (fact instanceof RecruitmentRound round) {
            return new AgencyFactVariables.Round(round.equalCases(), round.equalCasesWomen());
        } else if (fact instanceof FamilySurvey survey) {
            return new AgencyFactVariables.Survey(
                    survey.women(), survey.respondents(), millionths(survey.hoursPerDay()));
        } else if (fact instanceof CommunicationProduct product) {
            boolean reviewed = product.reviewed() != null && !product.reviewed().isAfter(cutOff);
            return new AgencyFactVariables.Product(
                    product.kind(),
                    product.channel(),
                    product.equalityTopic(),
                    reviewed && product.cleared(),
                    reviewed && !product.cleared(),
                    (product.issued().getMonthValue() + 2) / 3);
        }
        AnonymousCount count = (AnonymousCount) fact;
        return new AgencyFactVariables.Count(count.kind(), count.count());
    }

    /** Sums are whole numbers so that the order of adding can never change them. */
    private static long millionths(BigDecimal hours) {
        return hours.multiply(MILLION).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
