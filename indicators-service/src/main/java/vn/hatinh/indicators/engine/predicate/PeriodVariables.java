package vn.hatinh.indicators.engine.predicate;

import java.util.List;

/**
 * What an expression can say about a person in a period. {@code counted} tells whether the person was staff in the plan's
 * scope on the day of the act.
 *
 * @param year calendar year of the period
 * @param begunPosts leadership posts begun
 * @param recruitments entries into the staff in scope; a change of type without a gap is none
 * @param admissions admissions to the Party
 * @param courses courses completed
 * @param checks health checks
 * @param endedPregnancies pregnancies ended
 */
public record PeriodVariables(
        long year,
        List<BegunPost> begunPosts,
        List<Act> recruitments,
        List<Act> admissions,
        List<CompletedCourse> courses,
        List<Check> checks,
        List<EndedPregnancy> endedPregnancies) {

    public record Act(boolean counted) {}

    public record BegunPost(String level, String unit, boolean counted) {}

    public record CompletedCourse(String kind, boolean counted) {}

    public record Check(String kind, boolean counted) {}

    public record EndedPregnancy(long leavesRequested, long leavesGranted, boolean counted) {}
}
