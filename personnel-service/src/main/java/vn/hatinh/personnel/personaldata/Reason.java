package vn.hatinh.personnel.personaldata;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.PlainText;

/** Why a request is refused or takes longer; the person is told. */
@Schema(name = "PersonalDataReason", description = "Lý do, được báo cho người yêu cầu / The reason, told to the person")
public record Reason(
        @NotNull @PlainText(max = LONGEST) @Schema(examples = "Cần xác minh danh tính")
        String reason) {

    private static final int LONGEST = 2000;
}
