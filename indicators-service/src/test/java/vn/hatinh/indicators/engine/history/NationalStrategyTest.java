package vn.hatinh.indicators.engine.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.hatinh.indicators.catalogue.CatalogueReader;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.given.Staff;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Quotient;
import vn.hatinh.indicators.engine.value.Status;
import vn.hatinh.indicators.engine.value.Valuation;

import static org.assertj.core.api.Assertions.assertThat;

/** The national strategy is another file, and nothing else: the same records give its figures too. */
class NationalStrategyTest implements PlannedDates {

    private static final Plan PLAN = new CatalogueReader()
            .read("28-NQ-CP.yaml", NationalStrategyTest.class.getResourceAsStream("/catalogue/28-NQ-CP.yaml"));
    private static final LocalDate END_OF_2025 = LocalDate.of(2025, 12, 31);

    @Provide
    Arbitrary<Records> agencies() {
        return Agencies.agencies();
    }

    @Test
    void itHoldsWhatAnAgencysRecordsCanTell() {
        assertThat(PLAN.indicators().map(Indicator::code))
                .containsExactly("1.1", "1.1-2030", "3.1", "3.1-2030", "6.1", "6.1-2030", "6.2");
    }

    @Test
    void anAgencyWithAWomanAmongItsKeyLeadersReachesTheFirstTarget() {
        Staff director = Staff.man()
                .employed("2015-01-01")
                .inUnit(RandomUnits.OWN, "2015-01-01")
                .leading("SO", RandomUnits.OWN, "2020-01-01");
        Staff deputy = Staff.woman()
                .employed("2015-01-01")
                .inUnit(RandomUnits.OWN, "2015-01-01")
                .leading("SO", RandomUnits.OWN, "2024-01-01");

        assertThat(keyLeaders(director).status()).isEqualTo(Status.MISSED);
        assertThat(keyLeaders(director, deputy).status()).isEqualTo(Status.ACHIEVED);
        assertThat(keyLeaders(director, deputy).quotient().numerator().toDecimal())
                .isEqualByComparingTo("1");
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyShareOfStaffIsWhatPlainLoopsFind(@ForAll("agencies") Records records, @ForAll("days") LocalDate day) {
        Valuation valuation = new Valuation(Agencies.CODE, PLAN, Batch.of(PLAN, records));

        assertShare(
                stock(valuation, "6.1", "headline", day),
                people(records, day, facts -> facts.courses().stream()
                        .anyMatch(course -> course.kind().equals("LONG_GHEP_GIOI")
                                && course.completed() != null
                                && !course.completed().isAfter(day))),
                people(records, day, facts -> true));
        assertShare(
                stock(valuation, "1.1", "share", day),
                people(records, day, facts -> facts.woman() && leads(facts, day)),
                people(records, day, facts -> leads(facts, day)));
    }

    private static void assertShare(IndicatorValue value, long numerator, long denominator) {
        Quotient quotient = value.quotient();
        assertThat(quotient.numerator().toDecimal()).isEqualByComparingTo(Long.toString(numerator));
        assertThat(quotient.denominator().toDecimal()).isEqualByComparingTo(Long.toString(denominator));
    }

    private static long people(Records records, LocalDate day, Predicate<StaffFacts> condition) {
        return records.staff().stream()
                .filter(facts -> facts.employment().stream()
                        .anyMatch(period ->
                                Set.of("CAN_BO", "CONG_CHUC", "VIEN_CHUC").contains(period.type())
                                        && holds(period.from(), period.to(), day)))
                .filter(condition)
                .count();
    }

    private static boolean leads(StaffFacts facts, LocalDate day) {
        return facts.posts().stream().anyMatch(post -> post.level().equals("SO") && holds(post.from(), post.to(), day));
    }

    private static boolean holds(LocalDate from, LocalDate to, LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    private static IndicatorValue keyLeaders(Staff... staff) {
        Records records = new Records(
                Agencies.CODE,
                List.of(staff).stream().map(Staff::facts).toList(),
                List.of(),
                List.of(new UnitHistory(
                        RandomUnits.OWN,
                        List.of(new UnitHistory.Period("Sở", "SO", null, LocalDate.of(2015, 1, 1), null)))));
        return stock(new Valuation(Agencies.CODE, PLAN, Batch.of(PLAN, records)), "1.1", "headline", END_OF_2025);
    }

    private static IndicatorValue stock(Valuation valuation, String code, String reading, LocalDate day) {
        return valuation
                .ofAgency(List.of(day), List.of(Period.year(day.getYear())))
                .filter(value -> value.code().equals(code) && value.reading().equals(reading))
                .findFirst()
                .orElseThrow();
    }
}
