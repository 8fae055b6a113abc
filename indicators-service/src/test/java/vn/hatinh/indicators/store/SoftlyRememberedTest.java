package vn.hatinh.indicators.store;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SoftlyRememberedTest {

    @Test
    void whoWasNotAskedForLongestGoesFirst() {
        SoftlyRemembered<String, String> agencies = new SoftlyRemembered<>(2);
        agencies.put("A", "a");
        agencies.put("B", "b");
        agencies.get("A");

        agencies.put("C", "c");

        assertThat(agencies.get("A")).isEqualTo("a");
        assertThat(agencies.get("B")).isNull();
        assertThat(agencies.get("C")).isEqualTo("c");
    }

    @Test
    void whatIsNewTakesThePlaceOfTheOld() {
        SoftlyRemembered<String, String> agencies = new SoftlyRemembered<>(1);
        agencies.put("A", "a");

        agencies.put("A", "newer");

        assertThat(agencies.get("A")).isEqualTo("newer");
    }
}
