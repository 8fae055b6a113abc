package vn.hatinh.personnel.staff.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a fact. */
@Schema(description = "Ngày cuối cùng của dữ kiện / Last day of a fact")
public record EndForm(
        @Schema(description = "Ngày cuối cùng / Last day", examples = "2025-06-30") @NotNull LocalDate lastDay) {}
