package vn.hatinh.indicators.explain;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.values.IndicatorView.Point;

/** What moved a value between two moments. */
@Schema(description = "Những gì làm giá trị thay đổi giữa hai thời điểm / What moved a value between two moments")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerAnswer(
        String agency,
        String code,
        String reading,

        @Schema(description = "Giá trị tại thời điểm sau / the value at the later moment")
        Point value,

        @Schema(description = "Mới nhất trước / newest first")
        List<Step> steps,

        @Schema(description = "Còn thay đổi cũ hơn không được nêu / there are older moves that are not told")
        boolean more) {}
