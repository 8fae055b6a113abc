package vn.hatinh.reporting.sdmx;

import org.junit.jupiter.api.Test;

import vn.hatinh.reporting.sdmx.data.SeriesKey;
import vn.hatinh.reporting.sdmx.model.Dimension;

import static org.assertj.core.api.Assertions.assertThat;

class SeriesKeyTest {

    @Test
    void nothingBetweenTheDotsMeansAnyCode() {
        SeriesKey key = SeriesKey.parse("A..._1....").orElseThrow();

        assertThat(key.of(Dimension.FREQ)).containsExactly("A");
        assertThat(key.of(Dimension.ORG_UNIT)).isEmpty();
        assertThat(key.of(Dimension.INDICATOR)).containsExactly("_1");
    }

    @Test
    void aPlusSignJoinsCodes() {
        SeriesKey key = SeriesKey.parse(".H27_13+H27_14......").orElseThrow();

        assertThat(key.of(Dimension.REPORTING_AGENCY)).containsExactly("H27_13", "H27_14");
    }

    @Test
    void aKeyHasAPlaceForEachDimension() {
        assertThat(SeriesKey.parse("A.H27_13")).isEmpty();
        assertThat(SeriesKey.parse(".........")).isEmpty();
        assertThat(SeriesKey.parse("all")).isPresent();
    }
}
