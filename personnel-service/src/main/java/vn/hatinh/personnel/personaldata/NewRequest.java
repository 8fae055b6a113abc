package vn.hatinh.personnel.personaldata;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.rest.IsoDate;
import vn.hatinh.support.rest.PlainText;

/**
 * A request that came in.
 *
 * @param note what the person asks for, in words
 */
@Schema(description = "Yêu cầu về dữ liệu cá nhân / A request about personal data")
public record NewRequest(
        @NotNull RequestKind kind,
        @NotNull @Code @Schema(examples = "CB0001") String staffCode,

        @NotNull @IsoDate @Schema(examples = "2026-11-20", format = "date")
        String receivedOn,

        @NotNull Channel channel,

        @PlainText(max = LONGEST_NOTE) @Schema(examples = "Xin bản sao hồ sơ")
        String note) {

    private static final int LONGEST_NOTE = 2000;
}
