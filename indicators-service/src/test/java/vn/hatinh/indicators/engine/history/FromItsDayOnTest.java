package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.engine.bruteforce.BruteForce.Key;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Employment;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.given.Staff;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Quotient;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** A fact, however late it is recorded, moves the figures of its own day and of later ones, and no earlier figure. */
class FromItsDayOnTest implements PlannedDates {

    private static final Plan PLAN = SampleState.plan();

    @Provide
    Arbitrary<Records> colleagues() {
        return Agencies.agencies();
    }

    @Provide
    Arbitrary<Staff> members() {
        return RandomStaff.staff();
    }

    @Provide
    Arbitrary<Record> facts() {
        return RandomRows.any();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void aRecordedFactMovesNoFigureBeforeItsDay(
            @ForAll("colleagues") Records colleagues,
            @ForAll("members") Staff member,
            @ForAll("facts") Record fact,
            @ForAll("days") LocalDate anyDay) {
        Optional<LocalDate> first = DaysOfChange.named(fact).min(LocalDate::compareTo);

        first.ifPresent(day -> assertSameBefore(
                day, anyDay, with(colleagues, member), with(colleagues, RandomStaff.plausible(member.with(fact)))));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void leavingMovesNoFigureUpToTheLastDayOnPayroll(
            @ForAll("colleagues") Records colleagues,
            @ForAll("members") Staff member,
            @ForAll("days") LocalDate lastDay,
            @ForAll("days") LocalDate anyDay) {
        assertSameBefore(
                lastDay.plusDays(1), anyDay, with(colleagues, member), with(colleagues, endedOn(lastDay, member)));
    }

    private static Staff endedOn(LocalDate lastDay, Staff member) {
        List<Record> rows = new ArrayList<>();
        for (Record row : member.rows()) {
            if (!(row instanceof Employment period)) {
                rows.add(row);
            } else if (!period.from().isAfter(lastDay)) {
                boolean after = period.to() == null || period.to().isAfter(lastDay);
                rows.add(new Employment(period.type(), period.from(), after ? lastDay : period.to()));
            }
        }
        return new Staff(member.isWoman(), member.born(), rows);
    }

    private static Records with(Records colleagues, Staff member) {
        List<StaffFacts> staff = Stream.concat(Stream.of(member.facts()), colleagues.staff().stream())
                .toList();
        return new Records(colleagues.agency(), staff, colleagues.agencyFacts(), colleagues.units());
    }

    private static void assertSameBefore(LocalDate day, LocalDate anyDay, Records before, Records after) {
        List<LocalDate> earlierDays = Stream.of(
                        day.minusDays(1), anyDay, PLAN.horizon().from())
                .filter(earlier -> earlier.isBefore(day) && PLAN.horizon().contains(earlier))
                .distinct()
                .toList();
        List<Period> earlierPeriods = PLAN.horizon().periods().stream()
                .filter(period -> PLAN.horizon().cutOff(period).isBefore(day))
                .skip(Math.max(0, (day.getYear() - 2022) * 2))
                .toList();
        Map<Key, Quotient> figures = figures(after, earlierDays, earlierPeriods);

        assertThat(figures(before, earlierDays, earlierPeriods))
                .allSatisfy((key, figure) -> assertThat(figures).containsEntry(key, figure));
    }

    private static Map<Key, Quotient> figures(Records records, List<LocalDate> days, List<Period> periods) {
        return new Valuation(Agencies.CODE, PLAN, Batch.of(PLAN, records))
                .all(days, periods)
                .collect(Collectors.toMap(
                        v -> new Key(v.code(), v.reading(), v.unit(), v.timing(), v.period()), v -> v.quotient()));
    }
}
