package vn.hatinh.reporting.webhook;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.PlainText;

/**
 * What somebody wants to be told, and where.
 *
 * @param codes of indicators; none: all
 * @param units none: all that the audience sees
 * @param active false: nothing is sent until it is true again; nothing is lost meanwhile, as long as the log reaches back
 */
@Schema(description = "Ai muốn được báo điều gì / What somebody wants to be told, and where")
public record Webhook(
        @Schema(
                description = "https, địa chỉ công khai / https, a public address",
                examples = "https://bgd.example.vn/hooks/gender-equality")
        @NotNull @PlainText(max = 500)
        String url,

        @Size(max = 100) List<@NotNull @PlainText(max = 60) String> codes,
        @Size(max = 100) List<@NotNull @PlainText(max = 60) String> units,
        @NotNull Audience audience,
        @Schema(nullable = true) @PlainText(max = 500) String description,
        Boolean active) {

    /** Who reads at the other end. */
    @Schema(
            description =
                    "READER: như vai trò reader, sau kiểm soát tiết lộ / what the role reader gets, after disclosure "
                            + "control; COMMITTEE: mọi số liệu / all figures")
    public enum Audience {
        READER,
        COMMITTEE
    }

    public Webhook {
        codes = codes == null ? List.of() : List.copyOf(codes);
        units = units == null ? List.of() : List.copyOf(units);
        active = active == null || active;
    }
}
