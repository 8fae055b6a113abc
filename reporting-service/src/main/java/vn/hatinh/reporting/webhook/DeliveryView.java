package vn.hatinh.reporting.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was sent, or waits.
 *
 * @param event value of {@code webhook-id}, by which the receiver knows that it has had it
 * @param series what stays in order: the series, the agency or the webhook itself
 * @param nextAt when it is tried again; null when it has ended
 * @param tried oldest first
 */
@Schema(description = "Một lần báo / A delivery")
public record DeliveryView(
        UUID id,
        String event,
        String series,
        DeliveryStatus status,
        int attempts,
        Instant createdAt,
        @Schema(nullable = true) Instant nextAt,
        @Schema(nullable = true) Instant endedAt,
        List<Attempt> tried) {

    public DeliveryView {
        tried = List.copyOf(tried);
    }

    /** What came of it. */
    public enum DeliveryStatus {
        WAITING,
        DELIVERED,
        GIVEN_UP
    }

    /**
     * One request.
     *
     * @param status of the answer; null when none came
     * @param failure why none came
     */
    @Schema(name = "DeliveryAttempt", description = "Một lần gửi / One request")
    public record Attempt(
            Instant at,
            @Schema(nullable = true) Integer status,
            int millis,
            @Schema(nullable = true) String failure) {}
}
