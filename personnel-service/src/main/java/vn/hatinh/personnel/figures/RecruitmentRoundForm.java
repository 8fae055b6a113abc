package vn.hatinh.personnel.figures;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.personnel.agencyfacts.RecruitmentRound;
import vn.hatinh.personnel.rest.Code;

/**
 * A recruitment round as the API shows and takes it.
 *
 * @param key names it in paths; comes with answers only, as the revision does
 */
@Schema(name = "RecruitmentRound", description = "Đợt tuyển dụng / A recruitment round")
public record RecruitmentRoundForm(
        @Schema(readOnly = true, examples = "TD2025-1") String key,
        @Schema(readOnly = true, examples = "1") Long revision,
        @Schema(examples = "TD2025-1") @NotNull @Code String code,
        @NotNull LocalDate on,

        @Schema(examples = "3", description = "Số trường hợp ngang nhau / Cases in which candidates ranked equally")
        @NotNull Integer equalCases,

        @Schema(examples = "2", description = "Số trường hợp chọn nữ / How many of them went to a woman") @NotNull Integer equalCasesWomen) {

    static RecruitmentRoundForm of(Figure<RecruitmentRound> figure) {
        RecruitmentRound fact = figure.fact();
        return new RecruitmentRoundForm(
                FigureKinds.RECRUITMENT_ROUNDS.key().apply(fact),
                figure.revision(),
                fact.code(),
                fact.on(),
                fact.equalCases(),
                fact.equalCasesWomen());
    }

    RecruitmentRound toFact() {
        return new RecruitmentRound(code, on, equalCases, equalCasesWomen);
    }
}
