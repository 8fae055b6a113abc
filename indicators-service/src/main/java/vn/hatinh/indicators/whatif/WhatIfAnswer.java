package vn.hatinh.indicators.whatif;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.values.ChangedValue;

/** Values as they are and as they would be. Nothing of it is stored. */
@Schema(description = "Giá trị trước và sau các thay đổi giả định / Values before and after the proposed changes")
public record WhatIfAnswer(
        String agency,
        String plan,
        int planVersion,
        long position,

        @Schema(nullable = true) Instant asOf,

        @Schema(description = "Chỉ tiêu đạt được nhờ các thay đổi / indicators whose target would be reached")
        List<String> reached,

        @Schema(description = "Chỉ tiêu mất đi do các thay đổi / indicators whose target would be lost")
        List<String> lost,

        List<ChangedValue> values) {}
