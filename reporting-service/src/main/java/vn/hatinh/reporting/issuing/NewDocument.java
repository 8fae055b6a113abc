package vn.hatinh.reporting.issuing;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.reporting.report.model.DocumentKind;

/**
 * What is to be written.
 *
 * @param agency the caller's when it is missing
 * @param replaces the issued document whose place it takes, when there is one
 */
public record NewDocument(
        @NotNull DocumentKind kind,

        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2025")
        Integer year,

        @Schema(examples = "H27.13") String agency,
        UUID replaces) {}
