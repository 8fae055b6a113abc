package vn.hatinh.support.events;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IsoDayTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2024-02-29", "0001-01-01", "9999-12-31", "+10000-01-01", "-0044-03-15"})
    void readsADayAsAFormatterDoes(String text) throws JsonProcessingException {
        assertThat(IsoDay.parse(text)).isEqualTo(LocalDate.parse(text));
        assertThat(EventJson.mapper().readValue('"' + text + '"', LocalDate.class))
                .isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025-13-01",
                "2025-00-10",
                "+025-01-01",
                "-025-01-01",
                "2025-+1-01",
                "2025-01--1",
                "2025-1-1",
                "20250101",
                "2025/01/01",
                "ngày 1/1/2025",
                "2025-01-0x",
                "20x5-01-01",
                "2025-01-01Z",
                ""
            })
    void refusesWhatAFormatterRefuses(String text) {
        assertThatThrownBy(() -> IsoDay.parse(text)).isInstanceOf(DateTimeParseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02-29", "+025-01-01", "2025/01/01", "٢٠٢٥-٠١-٠١"})
    void anEventWithSuchADayIsNotRead(String text) {
        assertThatThrownBy(() -> EventJson.mapper().readValue('"' + text + '"', LocalDate.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageContaining(text);
    }

    @Test
    void aDayThatIsLeftEmptyIsNone() throws JsonProcessingException {
        assertThat(EventJson.mapper().readValue("\"\"", LocalDate.class)).isNull();
    }
}
