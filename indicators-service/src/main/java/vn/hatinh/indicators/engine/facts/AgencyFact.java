package vn.hatinh.indicators.engine.facts;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A fact about an agency as a whole. */
public sealed interface AgencyFact {

    /** Counts in the period in which it was held. */
    record RecruitmentRound(LocalDate on, int equalCases, int equalCasesWomen) implements AgencyFact {}

    /** Counts in its year only. */
    record FamilySurvey(int year, boolean women, int respondents, BigDecimal hoursPerDay) implements AgencyFact {}

    /** Counts in the period in which it was issued; a review counts from its day on. */
    record CommunicationProduct(
            String kind, String channel, boolean equalityTopic, LocalDate issued, LocalDate reviewed, boolean cleared)
            implements AgencyFact {}

    /** Counts in its year only. */
    record AnonymousCount(int year, String kind, int count) implements AgencyFact {}
}
