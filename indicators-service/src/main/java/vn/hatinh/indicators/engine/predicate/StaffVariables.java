package vn.hatinh.indicators.engine.predicate;

import java.util.List;

/**
 * What an expression can say about a person on a day (for a flow, on the last day of the period). Days are ISO strings,
 * so they compare in the order of time. Lists hold what is so on that day, or happened on or before it.
 *
 * @param sex {@code NU} or {@code NAM}
 * @param age full years
 * @param type staff type on payroll, empty when not on payroll
 * @param unit of the assignment that began last, empty without one
 * @param grade the grade in force that began last, empty without one
 * @param posts leadership posts held
 * @param planning planning entries (quy hoạch) in force
 * @param planned all planning entries begun
 * @param seats roles in the cấp ủy
 * @param assessed whether the fit of the job was ever assessed
 * @param suitable whether the latest assessment says so
 * @param languages proofs of a language in force
 * @param expiredLanguages proofs of a language that are no longer in force
 * @param completed all courses completed
 * @param openPregnancies pregnancies notified and not ended
 * @param commitments years for which a commitment was signed
 */
public record StaffVariables(
        boolean woman,
        String sex,
        long age,
        String type,
        String unit,
        String grade,
        List<Post> posts,
        List<Planning> planning,
        List<Planning> planned,
        List<String> seats,
        boolean partyMember,
        boolean partyOfficial,
        boolean assessed,
        boolean suitable,
        List<Language> languages,
        List<Language> expiredLanguages,
        List<Course> completed,
        long openPregnancies,
        List<Long> commitments) {

    public record Post(String level, String unit, String from) {}

    public record Planning(String level, String from) {}

    /** {@code level} is 0 when the proof states none. */
    public record Language(String language, String basis, long level) {}

    public record Course(String kind, String on) {}
}
