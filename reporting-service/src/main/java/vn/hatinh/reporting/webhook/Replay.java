package vn.hatinh.reporting.webhook;

import java.time.Instant;
import java.time.format.DateTimeParseException;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * From where on everything is told again.
 *
 * @param since a moment
 * @param after an event: value of {@code webhook-id}
 */
@Schema(description = "Một trong hai / One of the two")
public record Replay(
        @Schema(nullable = true, examples = "2026-11-22T00:00:00Z")
        @Pattern(
                regexp = "\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\dZ",
                message = "Cần thời điểm UTC / A moment in UTC is needed, such as 2026-11-22T00:00:00Z")
        String since,

        @Schema(nullable = true, examples = "1f0c9a7e-1042")
        @Pattern(
                regexp = "[0-9a-f]{8}-\\d{1,18}",
                message =
                        "Cần webhook-id của một sự kiện / The webhook-id of an event is needed, such as 1f0c9a7e-1042")
        String after) {

    @JsonIgnore
    @AssertTrue(message = "Cần đúng một trong since và after / Exactly one of since and after is needed") @Schema(hidden = true)
    public boolean isOne() {
        return (since == null) != (after == null);
    }

    /** What the pattern cannot know: how long a month is. */
    @JsonIgnore
    @AssertTrue(message = "Không có ngày này / There is no such day") @Schema(hidden = true)
    public boolean isOnADayThatExists() {
        if (since == null) {
            return true;
        }
        try {
            Instant.parse(since);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
