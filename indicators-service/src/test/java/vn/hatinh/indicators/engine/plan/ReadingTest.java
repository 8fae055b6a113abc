package vn.hatinh.indicators.engine.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.plan.Reading.Dimension;
import vn.hatinh.indicators.engine.plan.Reading.UnitOfMeasure;

import static org.assertj.core.api.Assertions.assertThat;

/** The ids of a reading, one for each combination of its dimensions' values. */
class ReadingTest {

    private static final Dimension SEXES = new Dimension(List.of("NU", "NAM"), null);

    @Test
    void aPlainReadingHasItsOwnId() {
        Reading headline = reading(Reading.HEADLINE, Map.of());

        assertThat(headline.ids(codes -> Set.of())).containsExactly("headline");
        assertThat(headline.isHeadline()).isTrue();
        assertThat(headline.keyed()).isFalse();
    }

    @Test
    void everyValueOfEveryDimensionIsListed() {
        Map<String, Dimension> dimensions = new LinkedHashMap<>();
        dimensions.put("party", new Dimension(List.of("yes", "no"), null));
        dimensions.put("sex", SEXES);

        assertThat(reading("party:{party}/sex:{sex}", dimensions).ids(codes -> Set.of()))
                .containsExactly("party:yes/sex:NU", "party:yes/sex:NAM", "party:no/sex:NU", "party:no/sex:NAM");
    }

    @Test
    void codesAreListedOnceARecordHoldsThem() {
        Reading grades = reading("grade:{grade}", Map.of("grade", new Dimension(List.of("none"), "grades")));

        assertThat(grades.ids(codes -> Set.of())).containsExactly("grade:none");
        assertThat(grades.ids(codes -> codes.equals("grades") ? Set.of("01.002", "none") : Set.of()))
                .containsExactly("grade:none", "grade:01.002");
    }

    @Test
    void anOpenListWithoutAnyCodeHasNoReading() {
        Reading languages = reading("lang:{language}", Map.of("language", new Dimension(List.of(), "language")));

        assertThat(languages.ids(codes -> Set.of())).isEmpty();
    }

    private static Reading reading(String id, Map<String, Dimension> dimensions) {
        return new Reading(
                id,
                new Text("nữ", "women"),
                Timing.STOCK,
                UnitOfMeasure.COUNT,
                new Formula.Count("women"),
                false,
                dimensions,
                Sensitivity.PUBLIC);
    }
}
