package vn.hatinh.indicators.whatif;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which changes, and when the values are looked at. */
@Schema(description = "Các thay đổi giả định và ngày cần xem giá trị / Proposed changes and when to look at the values")
public record WhatIfRequest(
        @Schema(description = "Ngày của các số dư / day for stocks", examples = "2026-12-31") @NotNull LocalDate on,

        @Schema(
                description = "Kỳ của các số phát sinh; bỏ trống: năm của ngày trên / period for flows, the day's year",
                examples = "2026")
        String period,

        @Schema(description = "Mã đơn vị; bỏ trống là cả cơ quan / unit, empty for the agency")
        String unit,

        @Schema(description = "Chỉ các giá trị thay đổi / only the values that move")
        boolean movedOnly,

        @NotEmpty @Size(max = 200) List<@NotNull @Valid ChangeRequest> changes) {}
