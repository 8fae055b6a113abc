package vn.hatinh.indicators.whatif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which value is to reach what, and by which change of whose records. */
@Schema(description = "Cần ít nhất bao nhiêu thay đổi để đạt mục tiêu / How few changes would reach a target")
public record ReachRequest(
        @Schema(examples = "1.1") @NotBlank String indicator,

        @Schema(description = "Bỏ trống: cách đọc chính / empty: the headline reading", examples = "headline")
        String reading,

        @Schema(description = "Mã đơn vị; bỏ trống là cả cơ quan / unit, empty for the agency")
        String unit,

        @Schema(examples = "2026-12-31") @NotNull LocalDate on,

        @Schema(description = "Kỳ của số phát sinh / period of a flow; empty: the day's year", examples = "2026")
        String period,

        @Schema(
                description = "Ít nhất bằng số này; bỏ trống: mục tiêu của kế hoạch /"
                        + " at least this figure; empty: the plan's target",
                examples = "40")
        BigDecimal figure,

        @Schema(description = "Thay đổi cho mỗi người, không có staff / the change for each person, without staff")
        @NotNull @Valid ChangeRequest change,

        @Schema(description = "Ai có thể được chọn; không cần với HIRE / who may be chosen; not with HIRE") @Valid Candidates candidates,

        @Schema(description = "Số người nhiều nhất / most people; 10 when left out") @Min(1) @Max(50) Integer atMost) {

    private static final int USUALLY_AT_MOST = 10;

    /**
     * People whom a measure of the plan counts on the day of the change, less those whom another counts; or, by their
     * random ids, these.
     */
    @Schema(
            description =
                    "Những người được đại lượng of đếm vào ngày thay đổi, trừ những người đại lượng without đếm; hoặc"
                            + " những hồ sơ ghi ở staff / People whom the measure of counts on the day of the change, less those"
                            + " whom the measure without counts; or the records named in staff")
    public record Candidates(
            @Schema(examples = "womenInPlanning") String of,

            @Schema(examples = "womenLeaders") String without,

            @Size(max = 500) List<@NotNull @Size(max = 64) String> staff) {}

    int most() {
        return atMost == null ? USUALLY_AT_MOST : atMost;
    }
}
