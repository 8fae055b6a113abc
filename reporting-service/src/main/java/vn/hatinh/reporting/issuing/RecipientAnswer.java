package vn.hatinh.reporting.issuing;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.support.rest.IsoDate;
import vn.hatinh.support.rest.PlainText;

/** Who gets an issued document, under the name of the day of its issue; the rest is missing until it is delivered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecipientAnswer(
        int place,
        String name,
        String channel,
        LocalDate deliveredOn,
        String note,
        String recordedBy,
        Instant recordedAt) {

    /** How and when it was delivered. */
    public record Delivery(
            @NotNull @PlainText(max = 100) @Schema(examples = "Trục liên thông văn bản")
            String channel,

            @NotNull @IsoDate @Schema(examples = "2026-02-09")
            String deliveredOn,

            @PlainText(max = 1_000) String note) {}

    static RecipientAnswer of(ReportRecipient recipient) {
        return new RecipientAnswer(
                recipient.place,
                recipient.name,
                recipient.channel,
                recipient.deliveredOn,
                recipient.note,
                recipient.recordedBy,
                recipient.recordedAt);
    }
}
