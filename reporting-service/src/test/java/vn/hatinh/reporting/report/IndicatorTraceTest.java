package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.hatinh.contracts.indicators.IndicatorStatus;
import vn.hatinh.contracts.indicators.PlanPublished.Target;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.Sample.Value;
import vn.hatinh.reporting.report.model.Appendix.FigureRow;
import vn.hatinh.reporting.report.model.Charts.Chart;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.settings.YamlResource;

import static org.assertj.core.api.Assertions.assertThat;

/** Follows every figure of the report back to the published indicators. */
class IndicatorTraceTest {

    private static final ObjectNode WORDING = YamlResource.read("report/plans/662-KH-SNgV.yaml", ObjectNode.class);

    @Test
    void everyRowOfTheFirstAppendixIsAnIndicatorsOwn() {
        List<List<vn.hatinh.reporting.report.model.Cell>> rows =
                SampleReport.numbered(5).appendices().get(0).rows().stream()
                        .filter(FigureRow.class::isInstance)
                        .map(row -> ((FigureRow) row).cells())
                        .toList();
        assertThat(rows).hasSize(20).allSatisfy(cells -> {
            String code = cells.get(0).text();
            Value now = published(code, 2025).orElseThrow();
            assertThat(cells.get(5).number())
                    .isEqualTo(published(code, 2024).orElseThrow().value());
            assertThat(cells.get(6).number()).isEqualTo(now.numerator());
            assertThat(cells.get(7).number()).isEqualTo(now.denominator());
            assertThat(cells.get(8).number()).isEqualTo(now.value());
        });
    }

    @Test
    void everyChartDrawsThePublishedValuesOfItsIndicator() {
        assertThat(charts(SampleReport.numbered(5))).hasSize(16).allSatisfy(chart -> {
            String code = chart.title().substring(0, chart.title().indexOf(". "));
            for (int i = 0; i < chart.years().size(); i++) {
                int year = Integer.parseInt(chart.years().get(i));
                assertThat(chart.values().get(i))
                        .as(code + " " + year)
                        .isEqualTo(
                                year > 2025
                                        ? null
                                        : published(code, year)
                                                .map(Value::value)
                                                .orElse(null));
            }
        });
    }

    @Test
    void theStaffOfTheSecondAppendixIsThePublishedHeadcount() {
        FigureRow all = SampleReport.numbered(5).appendices().get(1).rows().stream()
                .filter(FigureRow.class::isInstance)
                .map(FigureRow.class::cast)
                .findFirst()
                .orElseThrow();
        BigDecimal men = Sample.value("H", "sex:NAM", "2025-12-31").value();
        BigDecimal women = Sample.value("H", "sex:NU", "2025-12-31").value();
        assertThat(all.cells().get(2).number()).isEqualByComparingTo(men.add(women));
        assertThat(all.cells().get(3).number()).isEqualByComparingTo(men);
        assertThat(all.cells().get(4).number()).isEqualByComparingTo(women);
    }

    /** Numbers of the plan's own words, such as "tối đa 05 lần", stand beside those of the indicator. */
    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025})
    void everySentenceSaysTheNumbersOfItsIndicatorAndNoOthers(int year) {
        sentences(year).forEach((now, text) -> assertThat(said(text)).as(text).isSubsetOf(sayable(now, year)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025})
    void everySentenceOfAShareSaysItsValueFractionLastYearAndDistance(int year) {
        sentences(year).forEach((now, text) -> {
            if (now.value() == null || now.denominator() == null || now.value().signum() == 0) {
                return;
            }
            List<BigDecimal> said = said(text);
            assertThat(said)
                    .as(text)
                    .contains(printed(now.value()), printed(now.numerator()), printed(now.denominator()));
            published(now.code(), year - 1)
                    .filter(last -> last.value() != null && last.value().signum() > 0)
                    .ifPresent(last -> assertThat(said).as(text).contains(printed(last.value())));
            if (now.status() == IndicatorStatus.MISSED) {
                assertThat(text).contains("chưa đạt chỉ tiêu");
                // a target that only asks to fall has no distance in people
                target(now)
                        .map(Target::figure)
                        .flatMap(figure -> missing(figure, now))
                        .ifPresent(distance -> assertThat(said).as(text).contains(distance));
            }
        });
    }

    private static Map<Value, String> sentences(int year) {
        Report report = SampleReport.of(year, LocalDate.of(year + 1, 2, 6));
        Map<Value, String> sentences = new LinkedHashMap<>();
        headlines(year).forEach(now -> report.body().stream()
                .filter(block -> block.id().equals("results." + now.code()))
                .findFirst()
                .ifPresent(block -> sentences.put(now, block.text())));
        assertThat(sentences).hasSize(16);
        return sentences;
    }

    private static List<BigDecimal> said(String text) {
        return Numbers.in(text).stream().map(Numbers::value).toList();
    }

    private static Optional<Target> target(Value now) {
        return Sample.plan().goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.code().equals(now.code()))
                .map(indicator -> indicator.target())
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Set<BigDecimal> sayable(Value now, int year) {
        Set<BigDecimal> sayable = new TreeSet<>();
        Stream.of(now.numerator(), now.denominator(), now.value())
                .filter(Objects::nonNull)
                .forEach(number -> sayable.add(printed(number)));
        published(now.code(), year - 1).map(Value::value).ifPresent(last -> {
            sayable.add(printed(last));
            if (now.value() != null) {
                sayable.add(printed(now.value()).subtract(printed(last)).abs().stripTrailingZeros());
            }
        });
        target(now).map(Target::figure).ifPresent(figure -> {
            sayable.add(printed(figure));
            missing(figure, now).ifPresent(sayable::add);
        });
        Stream.of(year, year - 1, 2025, 2030, 31, 12)
                .map(BigDecimal::valueOf)
                .map(BigDecimal::stripTrailingZeros)
                .forEach(sayable::add);
        Numbers.in(WORDING.path("indicators").path(now.code()).toString())
                .forEach(number -> sayable.add(Numbers.value(number)));
        return sayable;
    }

    /** How many people the target is away. */
    private static Optional<BigDecimal> missing(BigDecimal target, Value now) {
        if (now.denominator() == null) {
            return Optional.empty();
        }
        BigDecimal needed = target.multiply(now.denominator()).divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING);
        return Optional.of(needed.subtract(now.numerator()).abs().stripTrailingZeros());
    }

    private static BigDecimal printed(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private static Stream<Chart> charts(Report report) {
        return report.charts().groups().stream().flatMap(group -> group.charts().stream());
    }

    private static List<Value> headlines(int year) {
        return Sample.values().stream()
                .filter(value -> value.unit().equals(Sample.ROOT)
                        && value.reading().equals("headline")
                        && List.of(year + "-12-31", Integer.toString(year)).contains(value.period()))
                .toList();
    }

    private static Optional<Value> published(String code, int year) {
        return headlines(year).stream()
                .filter(value -> value.code().equals(code))
                .findFirst();
    }
}
