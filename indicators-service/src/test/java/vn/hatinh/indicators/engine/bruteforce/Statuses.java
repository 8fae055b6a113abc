package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.AgencyFact.CommunicationProduct;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.Status;

/**
 * "Status of a value against its target" and the column of targets.
 *
 * @param headlines the agency's headline value of a code on a cut-off
 */
record Statuses(Records records, Closing closing, BiFunction<String, LocalDate, Answer> headlines) {

    private static final int FIRST_YEAR = 2021;

    Status of(String code, Answer answer, LocalDate at) {
        if (neverRecorded(code) || answer.value() == null) {
            return Status.NO_DATA;
        }
        return switch (code) {
            case "1.1", "1.2", "6.2" -> fromMilestone(code, answer, 2025, at);
            case "1.3" -> fromMilestone(code, answer, 2021, at);
            case "1.4", "5.2" -> fromMilestone(code, answer, 2030, at);
            case "2.1", "3.2", "4.1", "4.2a", "5.1", "6.1" -> eachYear(code, answer, at);
            case "3.1" -> lowerThanPreviousSurvey(answer, at);
            case "4.2b" -> lowerThanYearBeforeOrZero(answer, at);
            default -> Status.TRACKED;
        };
    }

    /** How many more (or fewer) in the numerator until the target holds, by trying; for percentages only. */
    Long distance(String code, Answer answer) {
        if (answer.value() == null
                || !List.of("1.1", "1.2", "1.3", "1.4", "2.1", "4.1", "4.2a", "5.1", "5.2", "6.1", "6.2")
                        .contains(code)) {
            return null;
        }
        long numerator = answer.numerator().roundedDown();
        long denominator = answer.denominator().roundedDown();
        long more = 0;
        while (!holds(code, Answer.share(numerator + more, denominator).value())) {
            more++;
        }
        return more;
    }

    private static boolean holds(String code, Fraction value) {
        return switch (code) {
            case "1.1" -> value.compareTo(Fraction.of(35)) >= 0;
            case "1.2" -> value.compareTo(Fraction.of(40)) >= 0;
            case "1.3", "5.2" -> value.compareTo(Fraction.of(80)) >= 0;
            case "3.2" -> value.isZero();
            default -> value.equals(Fraction.of(100));
        };
    }

    private Status fromMilestone(String code, Answer answer, int year, LocalDate at) {
        LocalDate milestone = closing.of(Period.year(year));
        if (holds(code, answer.value())) {
            return Status.ACHIEVED;
        } else if (at.isBefore(milestone)) {
            return Status.IN_PROGRESS;
        }
        boolean heldBefore = cutOffs(milestone, at).stream()
                .map(cutOff -> headlines.apply(code, cutOff).value())
                .anyMatch(value -> value != null && holds(code, value));
        return heldBefore ? Status.FELL_BELOW : Status.MISSED;
    }

    /** Every official cut-off from a milestone on and before a day. */
    private List<LocalDate> cutOffs(LocalDate milestone, LocalDate before) {
        List<LocalDate> cutOffs = new ArrayList<>();
        for (LocalDate day = milestone; day.isBefore(before); day = day.plusDays(1)) {
            if (closing.isOfficial(day)) {
                cutOffs.add(day);
            }
        }
        return cutOffs;
    }

    private Status eachYear(String code, Answer answer, LocalDate at) {
        if (holds(code, answer.value())) {
            return Status.ACHIEVED;
        }
        return closing.isDueEachYear(at) ? Status.MISSED : Status.IN_PROGRESS;
    }

    private Status lowerThanPreviousSurvey(Answer answer, LocalDate at) {
        for (int year = at.getYear() - 1; year >= FIRST_YEAR; year--) {
            Fraction previous =
                    headlines.apply("3.1", closing.of(Period.year(year))).value();
            if (previous != null) {
                return answer.value().compareTo(previous) < 0 ? Status.ACHIEVED : Status.MISSED;
            }
        }
        return Status.NO_DATA;
    }

    private Status lowerThanYearBeforeOrZero(Answer answer, LocalDate at) {
        if (answer.value().isZero()) {
            return Status.ACHIEVED;
        }
        int yearBefore = at.getYear() - 1;
        Fraction previous = yearBefore < FIRST_YEAR
                ? null
                : headlines.apply("4.2b", closing.of(Period.year(yearBefore))).value();
        if (previous == null) {
            return Status.NO_DATA;
        }
        return answer.value().compareTo(previous) < 0 ? Status.ACHIEVED : Status.MISSED;
    }

    /** "No fact of that kind exists at all." For 3.x and 4.2b a year without any has no value to begin with. */
    private boolean neverRecorded(String code) {
        return switch (code) {
            case "1.1" -> nobodyHas(StaffFacts::posts);
            case "1.2" -> nobodyHas(StaffFacts::planning);
            case "1.3" -> nobodyHas(StaffFacts::seats);
            case "1.4" -> nobodyHas(StaffFacts::party);
            case "2.1" -> nobodyHas(StaffFacts::assessments);
            case "2.2" -> nobodyHas(StaffFacts::employment);
            case "4.1" -> nobodyHas(StaffFacts::checks);
            case "4.2a" -> nobodyHas(StaffFacts::pregnancies);
            case "5.1", "II.1", "II.2.2" -> nobodyHas(StaffFacts::courses);
            case "5.2" -> nobodyHas(StaffFacts::languages);
            case "6.1", "6.3" -> noAgencyFact(CommunicationProduct.class::isInstance);
            case "6.2" -> nobodyHas(StaffFacts::commitments);
            case "II.2.1a" -> nobodyHas(StaffFacts::grades);
            case "II.2.1b" -> nobodyHas(StaffFacts::posts) && nobodyHas(StaffFacts::planning);
            default -> false;
        };
    }

    private boolean nobodyHas(Function<StaffFacts, List<?>> facts) {
        return records.staff().stream().allMatch(person -> facts.apply(person).isEmpty());
    }

    private boolean noAgencyFact(Predicate<AgencyFact> kind) {
        return records.agencyFacts().stream().noneMatch(kind);
    }
}
