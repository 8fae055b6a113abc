package vn.hatinh.reporting.webhook;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A webhook as it stands. Its secret is told once and never again.
 *
 * @param reason why it was disabled
 * @param secret only when it was made just now
 * @param formerSecretUntil how long the secret before this one signs as well
 */
@Schema(description = "Đăng ký nhận báo / A subscription")
public record WebhookView(
        UUID id,
        Webhook content,
        WebhookStatus status,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) String secret,
        @Schema(nullable = true) Instant formerSecretUntil,
        long revision,
        Instant changedAt,
        String changedBy) {

    WebhookView withSecret(String told) {
        return new WebhookView(id, content, status, reason, told, formerSecretUntil, revision, changedAt, changedBy);
    }
}
