package vn.hatinh.indicators.engine.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the engine knows of one member of staff. Codes are the strings of the code lists, so that a plan can speak of a
 * grade or a kind of course that the engine has never heard of. Dates are inclusive at both ends, a null end means
 * "still".
 */
public record StaffFacts(
        boolean woman,
        YearMonth birthMonth,
        List<Employment> employment,
        List<Assignment> assignments,
        List<Grade> grades,
        List<Post> posts,
        List<Planning> planning,
        List<Party> party,
        List<Seat> seats,
        List<Assessment> assessments,
        List<Course> courses,
        List<Language> languages,
        List<Check> checks,
        List<Pregnancy> pregnancies,
        List<Commitment> commitments) {

    public record Employment(String type, LocalDate from, LocalDate to) implements Interval {}

    public record Assignment(String unit, LocalDate from, LocalDate to) implements Interval {}

    public record Grade(String code, LocalDate from, LocalDate to) implements Interval {}

    public record Post(String level, String unit, LocalDate from, LocalDate to) implements Interval {}

    public record Planning(String level, LocalDate from, LocalDate to) implements Interval {}

    /** {@code to} is the last day of membership; {@code official} may be null. */
    public record Party(LocalDate from, LocalDate official, LocalDate to) implements Interval {}

    public record Seat(String role, LocalDate from, LocalDate to) implements Interval {}

    public record Assessment(LocalDate on, boolean suitable) {}

    public record Course(String kind, LocalDate completed) {}

    /** {@code level} is 0 when the proof states none. */
    public record Language(String language, String basis, int level, LocalDate from, LocalDate to)
            implements Interval {}

    public record Check(String kind, LocalDate on) {}

    public record Pregnancy(LocalDate notified, LocalDate ended, int leavesRequested, int leavesGranted) {}

    public record Commitment(int year, LocalDate signed) {}

    public StaffFacts {
        employment = List.copyOf(employment);
        assignments = List.copyOf(assignments);
        grades = List.copyOf(grades);
        posts = List.copyOf(posts);
        planning = List.copyOf(planning);
        party = List.copyOf(party);
        seats = List.copyOf(seats);
        assessments = List.copyOf(assessments);
        courses = List.copyOf(courses);
        languages = List.copyOf(languages);
        checks = List.copyOf(checks);
        pregnancies = List.copyOf(pregnancies);
        commitments = List.copyOf(commitments);
    }

    /** The record as a heap of rows, whatever their kind. */
    public static StaffFacts of(boolean woman, YearMonth birthMonth, List<? extends Record> rows) {
        return new StaffFacts(
                woman,
                birthMonth,
                only(Employment.class, rows),
                only(Assignment.class, rows),
                only(Grade.class, rows),
                only(Post.class, rows),
                only(Planning.class, rows),
                only(Party.class, rows),
                only(Seat.class, rows),
                only(Assessment.class, rows),
                only(Course.class, rows),
                only(Language.class, rows),
                only(Check.class, rows),
                only(Pregnancy.class, rows),
                only(Commitment.class, rows));
    }

    /** Every dated fact of the record. */
    public Stream<Record> rows() {
        return Stream.of(
                        employment,
                        assignments,
                        grades,
                        posts,
                        planning,
                        party,
                        seats,
                        assessments,
                        courses,
                        languages,
                        checks,
                        pregnancies,
                        commitments)
                .flatMap(List::stream);
    }

    /** The same person with other rows. */
    public StaffFacts withRows(List<? extends Record> rows) {
        return of(woman, birthMonth, rows);
    }

    private static <T> List<T> only(Class<T> kind, List<? extends Record> rows) {
        return rows.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
