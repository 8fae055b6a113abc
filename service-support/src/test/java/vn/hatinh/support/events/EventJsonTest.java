package vn.hatinh.support.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonMappingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventJsonTest {

    record Survey(LocalDate on, Instant recorded, BigDecimal hours, String note, long version) {}

    @Test
    void datesAreIsoTextsNumbersArePlainAndNothingIsSaidOfNulls() {
        var survey = new Survey(
                LocalDate.of(2025, 12, 31), Instant.parse("2026-01-02T03:04:05Z"), new BigDecimal("1E+2"), null, 7);
        assertThat(EventJson.write(survey))
                .isEqualTo("{\"on\":\"2025-12-31\",\"recorded\":\"2026-01-02T03:04:05Z\",\"hours\":100,\"version\":7}");
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        var survey = new Survey(LocalDate.of(2025, 12, 31), Instant.EPOCH, new BigDecimal("2.5"), "đủ", 7);
        assertThat(EventJson.read(EventJson.write(survey), Survey.class)).isEqualTo(survey);
        assertThatIllegalArgumentException().isThrownBy(() -> EventJson.read("{", Survey.class));
    }

    @Test
    void aNewerSendersFieldIsIgnored() {
        Survey read = EventJson.read("{\"version\":1,\"colour\":\"blue\"}", Survey.class);
        assertThat(read.version()).isEqualTo(1);
    }

    @Test
    void aMissingNumberIsNotTakenForZero() {
        assertThatThrownBy(() -> EventJson.mapper().readValue("{\"note\":\"x\"}", Survey.class))
                .isInstanceOf(JsonMappingException.class);
    }
}
