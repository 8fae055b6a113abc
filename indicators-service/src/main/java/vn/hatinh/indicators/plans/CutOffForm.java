package vn.hatinh.indicators.plans;

import java.time.MonthDay;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.catalogue.CutOffEntry;

/** From which year on years and half-years are closed on which days. */
@Schema(description = "Ngày chốt số liệu kể từ một năm / On which days years and half-years are closed from a year on")
public record CutOffForm(
        @Schema(description = "Từ năm / the first year", examples = "2026") @NotNull Integer since,

        @Schema(
                description = "Ngày chốt 6 tháng, từ --04-01 đến --07-31 / the half-year's, --04-01 to --07-31",
                implementation = String.class,
                pattern = CutOffForm.DAY,
                examples = "--05-31")
        @NotNull MonthDay halfYear,

        @Schema(
                description = "Ngày chốt năm, từ --10-01 đến --12-31 / the year's, --10-01 to --12-31",
                implementation = String.class,
                pattern = CutOffForm.DAY,
                examples = "--11-30")
        @NotNull MonthDay year) {

    static final String DAY = "^--\\d{2}-\\d{2}$";

    static CutOffForm of(CutOffEntry entry) {
        return new CutOffForm(entry.since(), entry.halfYear(), entry.year());
    }

    CutOffEntry entry() {
        return new CutOffEntry(since, halfYear, year);
    }
}
