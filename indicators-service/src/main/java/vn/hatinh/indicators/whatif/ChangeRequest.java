package vn.hatinh.indicators.whatif;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.contracts.personnel.TrainingKind;

/** One proposed change. Which of the optional members it needs, its kind says. */
@Schema(
        description =
                "Một thay đổi giả định. Ngày kết thúc là ngày cuối cùng / A proposed change. Where something ends,"
                        + " on is its last day. HIRE: sex, birthMonth, staffType, unit. MOVE: unit. APPOINT: level, unit."
                        + " PLAN: level. ELECT: role. PROMOTE: grade. ASSESS: suitable. TRAIN: course. CERTIFY: language,"
                        + " basis, languageLevel. CHECK: check.")
public record ChangeRequest(
        @NotNull ChangeKind kind,

        @Schema(
                description = "Mã ngẫu nhiên của hồ sơ, hoặc tên tự đặt của người mới (new-...) /"
                        + " random id of a record, or a name for a new person (new-...)",
                examples = "new-1")
        @Size(max = 64) String staff,

        @Schema(examples = "2026-12-01") @NotNull LocalDate on,

        @Schema(description = "Ngày cuối cùng; bỏ trống: chưa có / last day, none when left out")
        LocalDate until,

        OrganisationLevel level,

        @Size(max = 35) String unit,

        PartyCommitteeRole role,

        @Schema(description = "Mã ngạch / code of the grade", examples = "01.002") @Size(max = 20) String grade,

        Boolean suitable,
        TrainingKind course,

        @Schema(description = "ISO 639-1", examples = "en") @Size(max = 8) String language,

        LanguageBasis basis,

        @Schema(description = "Bậc 1-6 / level 1-6") Integer languageLevel,

        HealthCheckKind check,
        Sex sex,

        @Schema(examples = "1995-06") YearMonth birthMonth,

        StaffType staffType) {

    /** Names of people who are not there yet begin so. */
    static final String NEW = "new-";

    boolean concernsNewcomer() {
        return staff != null && staff.startsWith(NEW);
    }
}
