package vn.hatinh.reporting.readmodel;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Shown;
import vn.hatinh.contracts.indicators.IndicatorStatus;

import static org.assertj.core.api.Assertions.assertThat;

class SightTest {

    private static final LocalDate FROM = LocalDate.of(2024, 12, 1);
    private static final Point POINT = point(new Shown(Disclosure.ROUNDED, null, null, BigDecimal.TEN, null, null));

    @Test
    void theWholeSightLeavesThePointAsItIs() {
        Point seen = Sight.WHOLE.see(POINT);

        assertThat(seen.shown().disclosure()).isEqualTo(Disclosure.OPEN);
        assertThat(seen).usingRecursiveComparison().ignoringFields("shown").isEqualTo(POINT);
    }

    @Test
    void theControlledSightHasNothingButWhatIsShown() {
        Point seen = Sight.CONTROLLED.see(POINT);

        assertThat(seen)
                .isEqualTo(new Point(
                        "2025",
                        POINT.cutOff(),
                        null,
                        null,
                        BigDecimal.TEN,
                        null,
                        null,
                        null,
                        POINT.shown(),
                        "2025",
                        FROM));
    }

    @Test
    void aPointThatDoesNotSayWhatMayBeShownIsHidden() {
        Point seen = Sight.CONTROLLED.see(point(null));

        assertThat(seen)
                .isEqualTo(new Point(
                        "2025", POINT.cutOff(), null, null, null, null, null, null, Shown.NOTHING, "2025", FROM));
    }

    private static Point point(Shown shown) {
        return new Point(
                "2025",
                LocalDate.of(2025, 11, 30),
                BigDecimal.ONE,
                BigDecimal.valueOf(2),
                BigDecimal.valueOf(50),
                IndicatorStatus.MISSED,
                BigDecimal.valueOf(60),
                1L,
                shown,
                "2025",
                FROM);
    }
}
