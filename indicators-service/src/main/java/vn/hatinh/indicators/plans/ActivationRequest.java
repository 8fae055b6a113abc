package vn.hatinh.indicators.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.catalogue.Adjustments;

/** Which version is to be in force for whom, and with what otherwise than its file has it. */
@Schema(
        description =
                "Áp dụng phiên bản nào, cho ai, từ khi nào / Which version is to be in force, for whom and from when")
public record ActivationRequest(
        @Schema(examples = "3") @NotNull Integer version,

        @Schema(description = "Bỏ trống: cơ quan của tài khoản / the login's agency when left out", examples = "H27.13")
        @Size(max = 35) String agency,

        @Schema(description = "Cả các cơ quan cấp dưới / the agencies below it as well")
        boolean subtree,

        @Schema(
                description = "Từ ngày; bỏ trống: hôm nay / from this day on, today when left out",
                examples = "2027-01-01")
        LocalDate from,

        @Schema(
                description = "Cách đọc chính theo mã chỉ tiêu / headline reading by indicator",
                examples = "{\"1.1\": \"c\"}")
        Map<@NotNull String, @NotNull String> headlines,

        @Schema(description = "Tham số của kế hoạch / the plan's settings", examples = "{\"languageLevel\": 4}")
        Map<@NotNull String, @NotNull Long> settings,

        @Schema(description = "Loại nhân sự được tính / staff types that count")
        Set<@NotNull String> scope,

        @Schema(description = "Ngày chốt số liệu năm và 6 tháng / days on which years and half-years are closed")
        List<@NotNull @Valid CutOffForm> cutOffs,

        @Schema(description = "Lý do, căn cứ / why", examples = "Quyết định 12/QĐ-SNgV") @NotBlank @Size(max = 1000) String reason) {

    Adjustments adjustments() {
        return Adjustments.of(
                headlines,
                settings,
                scope,
                cutOffs == null ? null : cutOffs.stream().map(CutOffForm::entry).toList());
    }
}
