package vn.hatinh.personnel.figures;

import java.math.BigDecimal;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.personnel.agencyfacts.FamilySurvey;

/**
 * A family survey, summed over the respondents of one sex as the API shows and takes it.
 *
 * @param key names it in paths; comes with answers only, as the revision does
 */
@Schema(
        name = "FamilySurvey",
        description =
                "Khảo sát gia đình, tổng của những người trả lời cùng giới / A family survey, summed over the respondents of one sex")
public record FamilySurveyForm(
        @Schema(readOnly = true, examples = "2025-NU") String key,
        @Schema(readOnly = true, examples = "1") Long revision,
        @Schema(examples = "2025") @NotNull Integer year,
        @NotNull Sex sex,

        @Schema(examples = "12", description = "Từ 3 người trở lên / At least 3") @NotNull Integer respondents,

        @Schema(examples = "64.5", description = "Tổng số giờ mỗi ngày / Sum of their hours a day") @NotNull BigDecimal hoursPerDay) {

    static FamilySurveyForm of(Figure<FamilySurvey> figure) {
        FamilySurvey fact = figure.fact();
        return new FamilySurveyForm(
                FigureKinds.FAMILY_SURVEYS.key().apply(fact),
                figure.revision(),
                fact.year(),
                fact.sex(),
                fact.respondents(),
                fact.hoursPerDay());
    }

    FamilySurvey toFact() {
        return new FamilySurvey(year, sex, respondents, hoursPerDay);
    }
}
