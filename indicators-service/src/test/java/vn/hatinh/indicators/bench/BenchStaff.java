package vn.hatinh.indicators.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.hatinh.contracts.personnel.FactChange;
import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.StaffRecord;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.contracts.personnel.TrainingKind;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.contracts.personnel.UnitRecord;

/**
 * Made-up staff of about ten facts each, the same for the same number. Version 1 is the registration, and each later
 * version adds a course.
 */
final class BenchStaff {

    static final int DIVISIONS = 11;

    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);
    private static final TrainingKind[] COURSES = TrainingKind.values();
    private static final String[] GRADES = {"01.001", "01.002", "01.003", "01.004"};
    private static final String[] LANGUAGES = {"en", "zh", "lo", "fr"};

    private BenchStaff() {}

    static Stream<UnitChanged> units(String agency) {
        return Stream.concat(
                Stream.of(unit(agency, "SO", OrganisationLevel.SO, null)),
                IntStream.range(0, DIVISIONS).mapToObj(i -> unit(agency, division(i), OrganisationLevel.PHONG, "SO")));
    }

    private static UnitChanged unit(String agency, String code, OrganisationLevel kind, String parent) {
        return new UnitChanged(
                1, new UnitRecord(agency, code, List.of(new UnitRecord.Period(code, kind, parent, FOUNDED, null))));
    }

    private static String division(int number) {
        return "P%02d".formatted(number);
    }

    /** The same in every agency, so that an agency can be copied. */
    private static UUID id(int person) {
        return new UUID(DIVISIONS, person);
    }

    static StaffChanged changed(String agency, int person, long version) {
        FactChange change = version == 1
                ? new FactChange(FactKind.PERSON, FactChange.Action.ADDED, null)
                : new FactChange(
                        FactKind.TRAINING,
                        FactChange.Action.ADDED,
                        addedCourse(person, version).from());
        return new StaffChanged(version, List.of(change), record(agency, person, version));
    }

    private static StaffRecord record(String agency, int person, long version) {
        Random random = new Random(31L * person + 7);
        random.nextInt();
        boolean woman = random.nextInt(100) < 45;
        LocalDate joined = day(random, 2012, 2024);
        String unit = division(random.nextInt(DIVISIONS));
        List<StaffRecord.Training> courses = new ArrayList<>();
        IntStream.range(0, 2).forEach(i -> courses.add(course(random)));
        for (long v = 2; v <= version; v++) {
            courses.add(addedCourse(person, v));
        }
        int checked = 2021 + random.nextInt(5);
        int committed = 2021 + random.nextInt(5);
        return new StaffRecord(
                id(person),
                agency,
                woman ? Sex.NU : Sex.NAM,
                YearMonth.of(1966 + random.nextInt(35), 1 + random.nextInt(12)),
                List.of(new StaffRecord.Employment(
                        random.nextInt(10) == 0 ? StaffType.HOP_DONG : StaffType.CONG_CHUC, joined, null)),
                List.of(new StaffRecord.Assignment(unit, joined, null)),
                List.of(new StaffRecord.Grade(GRADES[random.nextInt(GRADES.length)], joined, null)),
                some(
                        random,
                        12,
                        () -> new StaffRecord.LeadershipPost(
                                OrganisationLevel.PHONG, unit, day(random, 2018, 2025), null, null)),
                some(
                        random,
                        10,
                        () -> new StaffRecord.PlanningEntry(
                                OrganisationLevel.PHONG, day(random, 2018, 2025), null, null)),
                some(random, 60, () -> party(day(random, 2012, 2024))),
                some(
                        random,
                        3,
                        () -> new StaffRecord.PartyCommitteeSeat(
                                PartyCommitteeRole.CHI_UY_VIEN,
                                LocalDate.of(2020, 6, 1),
                                null,
                                LocalDate.of(2025, 5, 31))),
                List.of(new StaffRecord.JobFitAssessment(day(random, 2021, 2025), random.nextInt(10) > 0)),
                courses,
                some(random, 70, () -> language(random)),
                Stream.of(HealthCheckKind.values())
                        .filter(kind -> woman || kind == HealthCheckKind.DINH_KY)
                        .map(kind -> new StaffRecord.HealthCheck(kind, day(random, checked, checked)))
                        .toList(),
                woman ? some(random, 5, () -> pregnancy(day(random, 2021, 2024))) : List.of(),
                List.of(new StaffRecord.Commitment(committed, day(random, committed, committed))),
                null);
    }

    private static StaffRecord.PartyMembership party(LocalDate admitted) {
        return new StaffRecord.PartyMembership(admitted, admitted.plusYears(1), null);
    }

    private static StaffRecord.Language language(Random random) {
        LocalDate issued = day(random, 2019, 2025);
        return new StaffRecord.Language(
                LANGUAGES[random.nextInt(LANGUAGES.length)],
                LanguageBasis.CHUNG_CHI,
                2 + random.nextInt(4),
                issued,
                issued.plusYears(2));
    }

    private static StaffRecord.Pregnancy pregnancy(LocalDate notified) {
        return new StaffRecord.Pregnancy(notified, notified.plusMonths(7), 5, 5);
    }

    private static StaffRecord.Training course(Random random) {
        LocalDate from = day(random, 2019, 2025);
        return new StaffRecord.Training(COURSES[random.nextInt(COURSES.length)], from, from.plusDays(5));
    }

    private static StaffRecord.Training addedCourse(int person, long version) {
        return course(new Random(17L * person + version));
    }

    private static LocalDate day(Random random, int firstYear, int lastYear) {
        return LocalDate.of(firstYear, 1, 1).plusDays(random.nextInt(365 * (lastYear - firstYear + 1)));
    }

    private static <T> List<T> some(Random random, int percent, java.util.function.Supplier<T> fact) {
        return random.nextInt(100) < percent ? List.of(fact.get()) : List.of();
    }
}
