package vn.hatinh.reporting.issuing;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.support.rest.PlainText;

/** Somebody's own text for a block; each line becomes a paragraph. */
public record OwnText(
        @NotNull @PlainText(max = 20_000) @Schema(examples = "Đề nghị cấp trên tổ chức tập huấn về lồng ghép giới.")
        String text) {}
