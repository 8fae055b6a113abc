package vn.hatinh.localstack.launcher;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

import static org.assertj.core.api.Assertions.assertThat;

class FiguresTest {

    private static final JsonNode NONE = NullNode.getInstance();

    @Test
    void aPercentageHasOneDecimalRoundedHalfUp() {
        assertThat(Figures.value(Json.of("91.66666667"), "PERCENT")).isEqualTo("91,7 %");
        assertThat(Figures.value(Json.of("34.95"), "PERCENT")).isEqualTo("35,0 %");
        assertThat(Figures.value(Json.of("100"), "PERCENT")).isEqualTo("100,0 %");
    }

    @Test
    void otherFiguresHaveAtMostTwoDecimals() {
        assertThat(Figures.value(Json.of("1.7052"), "RATIO")).isEqualTo("1,71");
        assertThat(Figures.value(Json.of("12"), "COUNT")).isEqualTo("12");
        assertThat(Figures.value(Json.of("0.00"), "COUNT")).isEqualTo("0");
        assertThat(Figures.value(Json.of("100"), "COUNT")).isEqualTo("100");
        assertThat(Figures.value(Json.of("1.5"), "HOURS")).isEqualTo("1,5 giờ");
    }

    @Test
    void noValueIsNeitherZeroNorEmpty() {
        assertThat(Figures.value(NONE, "PERCENT")).isEqualTo("–");
        assertThat(Figures.fraction(NONE, NONE)).isEqualTo("–");
        assertThat(Figures.people(NONE)).isEqualTo("–");
    }

    @Test
    void aCountHasNoDenominator() {
        assertThat(Figures.fraction(Json.of("7"), NONE)).isEqualTo("7");
        assertThat(Figures.fraction(Json.of("7"), Json.of("20"))).isEqualTo("7/20");
    }

    @Test
    void aTargetSaysInWhichDirectionItHolds() {
        assertThat(Figures.target(Json.of("35"), Json.of("\"AT_LEAST\""), "PERCENT"))
                .isEqualTo("≥ 35,0 %");
        assertThat(Figures.target(Json.of("0"), Json.of("\"EXACTLY\""), "COUNT"))
                .isEqualTo("= 0");
        assertThat(Figures.target(Json.of("1.8"), Json.of("\"FALLING\""), "RATIO"))
                .isEqualTo("< 1,8");
        assertThat(Figures.target(NONE, Json.of("\"FALLING\""), "RATIO")).isEqualTo("giảm");
        assertThat(Figures.target(NONE, NONE, "PERCENT")).isEqualTo("–");
    }
}
