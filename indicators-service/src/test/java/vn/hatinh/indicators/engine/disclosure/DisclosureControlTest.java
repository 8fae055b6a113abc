package vn.hatinh.indicators.engine.disclosure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.disclosure.Shown.Form;
import vn.hatinh.indicators.engine.plan.Evidence;
import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Reading.UnitOfMeasure;
import vn.hatinh.indicators.engine.plan.Sensitivity;
import vn.hatinh.indicators.engine.plan.Target;
import vn.hatinh.indicators.engine.plan.Target.Rule;
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.time.CutOffs;
import vn.hatinh.indicators.engine.time.Horizon;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Quotient;
import vn.hatinh.indicators.engine.value.Series;
import vn.hatinh.indicators.engine.value.Status;

import static org.assertj.core.api.Assertions.assertThat;

class DisclosureControlTest {

    private static final Text TEXT = new Text("nữ", "women");
    private static final Target FORTY_FROM_2022 =
            new Target(Rule.AT_LEAST, BigDecimal.valueOf(40), LocalDate.of(2022, 12, 31), null, null);
    private static final Horizon YEARS =
            new Horizon(LocalDate.of(2021, 1, 1), LocalDate.of(2030, 12, 31), CutOffs.OF_THE_CALENDAR);
    private static final Target ALL_EACH_YEAR = new Target(Rule.EXACTLY, BigDecimal.valueOf(100), null, null, null);

    private final DisclosureControl control = new DisclosureControl(3);

    @Test
    void whatIsPublicIsShownAsItIs() {
        Series posts = series(Sensitivity.PUBLIC, FORTY_FROM_2022, 1);

        assertThat(control.of(posts, YEARS, value -> true))
                .containsExactly(new Shown(Form.OPEN, posts.points().get(0).quotient(), Status.ACHIEVED, 2L));
    }

    @Test
    void aRoundedValueHasNeitherNumbersNorADistance() {
        assertThat(shown(Sensitivity.SENSITIVE, null, 12)).singleElement().satisfies(shown -> {
            assertThat(shown.form()).isEqualTo(Form.ROUNDED);
            assertThat(shown.quotient()).isEqualTo(new Quotient(null, null, Fraction.of(60)));
            assertThat(shown.distanceInPeople()).isNull();
        });
    }

    @Test
    void ofASensitiveFactNothingAndAllAreHidden() {
        assertThat(shown(Sensitivity.SENSITIVE, ALL_EACH_YEAR, 0, 2, 18, 20)).containsOnly(Shown.NOTHING);
    }

    @Test
    void ofAGeneralFactAllIsSaidAndNearlyAllIsNot() {
        assertThat(shown(Sensitivity.GENERAL, ALL_EACH_YEAR, 20, 19))
                .extracting(Shown::status)
                .containsExactly(Status.ACHIEVED, null);
    }

    @Test
    void whatIsWithheldAndWhatIsOfAUnitIsHidden() {
        assertThat(shown(Sensitivity.WITHHELD, null, 12)).containsOnly(Shown.NOTHING);
        assertThat(control.of(series(Sensitivity.GENERAL, null, 12), YEARS, value -> false))
                .containsOnly(Shown.NOTHING);
    }

    @Test
    void ofWhatHappensOnlyWholeYearsAreShown() {
        Series year = series(Sensitivity.SENSITIVE, null, 12);

        assertThat(control.of(of(year, "2021"), YEARS, value -> true))
                .extracting(Shown::form)
                .containsExactly(Form.ROUNDED);
        assertThat(control.of(of(year, "2021-H1"), YEARS, value -> true)).containsExactly(Shown.NOTHING);
    }

    @Test
    void aStatusIsSaidOnlyWhereAllValuesThatAreRoundedAlikeHaveIt() {
        // 40 stands for 6 to 9 of 20: between 30 % and 45 %
        assertThat(shown(Sensitivity.SENSITIVE, FORTY_FROM_2022, 12, 9, 5))
                .extracting(Shown::status)
                .containsExactly(Status.ACHIEVED, null, null);
    }

    @Test
    void thatATargetWasLostIsSaidOnlyWhenItWasSeenToBeReached() {
        assertThat(shown(Sensitivity.SENSITIVE, FORTY_FROM_2022, 5, 12, 5))
                .extracting(Shown::status)
                .containsExactly(Status.IN_PROGRESS, Status.ACHIEVED, Status.FELL_BELOW);
        assertThat(shown(Sensitivity.SENSITIVE, FORTY_FROM_2022, 12, 5, 5))
                .extracting(Shown::status)
                .containsExactly(Status.ACHIEVED, Status.MISSED, Status.MISSED);
        assertThat(shown(Sensitivity.SENSITIVE, FORTY_FROM_2022, 12, 20, 5))
                .extracting(Shown::status)
                .containsExactly(Status.ACHIEVED, null, null);
    }

    private List<Shown> shown(Sensitivity sensitivity, Target target, long... numerators) {
        return control.of(series(sensitivity, target, numerators), YEARS, value -> true);
    }

    /** Of twenty, at the ends of 2021 and the years after. */
    private static Series series(Sensitivity sensitivity, Target target, long... numerators) {
        Reading reading = new Reading(
                Reading.HEADLINE,
                TEXT,
                Timing.STOCK,
                UnitOfMeasure.PERCENT,
                new Formula.Share("some", "all"),
                false,
                Map.of(),
                sensitivity);
        Indicator indicator = new Indicator("1", TEXT, "I", false, target, Evidence.NONE, List.of(reading));
        return new Series(
                indicator,
                reading,
                reading.id(),
                "SO",
                IntStream.range(0, numerators.length)
                        .mapToObj(i -> value(LocalDate.of(2021 + i, 12, 31), numerators[i]))
                        .toList());
    }

    /** The same, of a period. */
    private static Series of(Series stock, String period) {
        IndicatorValue value = stock.points().get(0);
        return new Series(
                stock.indicator(),
                stock.reading(),
                stock.id(),
                stock.unit(),
                List.of(new IndicatorValue(
                        value.code(),
                        value.reading(),
                        value.unit(),
                        Timing.FLOW,
                        period,
                        value.cutOff(),
                        value.quotient(),
                        value.status(),
                        value.target(),
                        value.distanceInPeople())));
    }

    private static IndicatorValue value(LocalDate day, long numerator) {
        Fraction percent = Fraction.of(5 * numerator);
        return new IndicatorValue(
                "1",
                Reading.HEADLINE,
                "SO",
                Timing.STOCK,
                day.toString(),
                day,
                new Quotient(Fraction.of(numerator), Fraction.of(20), percent),
                Status.ACHIEVED,
                Fraction.of(40),
                2L);
    }
}
