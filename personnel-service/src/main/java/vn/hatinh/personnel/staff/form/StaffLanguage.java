package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.personnel.fact.EndRule;
import vn.hatinh.personnel.learning.LanguageProof;
import vn.hatinh.personnel.rest.Code;

/** Language as the API shows and takes it. */
@Schema(description = "Ngoại ngữ / Language")
public record StaffLanguage(
        @Schema(readOnly = true, description = "Số của dữ kiện / Number of the fact", examples = "1001")
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        Long id,

        @Schema(description = "Mã ISO 639-1 / ISO 639-1 code", examples = "en") @NotNull @Code
        String language,

        @Schema(description = "Căn cứ / What shows it", examples = "CHUNG_CHI") @NotNull LanguageBasis basis,

        @Schema(description = "Bậc 1-6, bắt buộc với chứng chỉ / Level 1-6, required of a certificate", examples = "4")
        @Min(1) @Max(6) Integer level,

        @Schema(description = "Ngày cấp / Day of issue", examples = "2024-03-01") @NotNull LocalDate issued,

        @Schema(description = "Ngày hết hạn / Last day of validity", examples = "2026-02-28")
        LocalDate expires) {

    public static StaffLanguage of(Long id, LanguageProof fact, EndRule ends) {
        return new StaffLanguage(id, fact.language(), fact.basis(), fact.level(), fact.issued(), fact.expires());
    }

    public LanguageProof toFact() {
        return new LanguageProof(Written.text(language), basis, level, issued, expires);
    }

    public static LanguageProof ended(LanguageProof fact, LocalDate lastDay) {
        return new LanguageProof(fact.language(), fact.basis(), fact.level(), fact.issued(), lastDay);
    }
}
