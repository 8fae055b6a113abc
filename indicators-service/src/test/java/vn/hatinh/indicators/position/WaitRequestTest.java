package vn.hatinh.indicators.position;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WaitRequestTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=10 | 10",
                "Wait = 10 | 10",
                "respond-async, wait=\"7\" | 7",
                "wait=5; respond-async | 5",
                "wait=31 | 30",
                "wait=999999999 | 30"
            })
    void waitsAsLongAsPreferredAndNoLongerThanItMay(String prefer, int seconds) {
        assertThat(request(1L, prefer).limit(LONGEST)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "respond-async", "wait=soon", "wait=-1", "await=10", "wait=10s"})
    void ignoresWhatIsNoWait(String prefer) {
        assertThat(request(1L, prefer).limit(LONGEST)).isEmpty();
    }

    @Test
    void waitsForNothingUnlessToldForWhatAndHowLong() {
        assertThat(request(null, "wait=10").limit(LONGEST)).isEmpty();
        assertThat(request(1L, null).limit(LONGEST)).isEmpty();
    }

    private static WaitRequest request(Long reach, String prefer) {
        WaitRequest request = new WaitRequest();
        request.reach = reach;
        request.prefer = prefer;
        return request;
    }
}
