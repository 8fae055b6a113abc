package vn.hatinh.reporting.programme.calendar.feed;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.PlainText;

/**
 * A personal address of the calendar. The address itself is told once, when it is made.
 *
 * @param expiresAt from when on it opens nothing, unless its owner renews it
 * @param usedAt when a program last fetched the calendar under it; null: never
 */
@Schema(description = "Địa chỉ lịch riêng / A personal address of the calendar")
public record CalendarFeed(
        UUID id,
        String agency,
        String label,
        Instant createdAt,
        Instant expiresAt,
        @Schema(nullable = true) Instant usedAt) {

    /** What an address is for. */
    @Schema(
            name = "NewCalendarFeed",
            example = "{ \"label\": \"Điện thoại\" }",
            description = "Địa chỉ lịch muốn tạo / An address that is wanted")
    public record Wanted(
            @Schema(description = "Dùng ở đâu / Where it is used") @NotNull @PlainText(max = 100)
            String label) {}

    /**
     * A new address.
     *
     * @param url whoever has it sees the calendar; it cannot be told again
     */
    @Schema(name = "OpenedCalendarFeed", description = "Địa chỉ lịch mới tạo / A new address")
    public record Opened(CalendarFeed feed, URI url) {}
}
