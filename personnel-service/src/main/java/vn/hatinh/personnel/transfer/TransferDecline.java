package vn.hatinh.personnel.transfer;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.PlainText;

/** Why a transfer does not take place. */
@Schema(description = "Không thực hiện việc chuyển / The transfer does not take place")
public record TransferDecline(
        @Schema(examples = "Hết biên chế") @NotNull @PlainText(max = 500)
        String reason) {}
