package vn.hatinh.indicators.quality;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.hatinh.indicators.engine.plan.Text;

/** What is missing behind the values. */
@Schema(description = "Dữ liệu còn thiếu đằng sau các giá trị / What is missing behind the values")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DataQuality(
        String agency,
        String plan,
        int planVersion,
        long position,
        Instant asOf,
        List<Check> checks,

        @Schema(description = "Chỉ tiêu chưa có số liệu nào / indicators of which nothing is recorded")
        List<Unrecorded> unrecorded) {

    /** One thing that should be recorded. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Check(
            @Schema(examples = "women-never-assessed") String id,

            Text name,

            @Schema(description = "Chỉ tiêu bị ảnh hưởng / indicators whose values it weakens")
            List<String> indicators,

            @Schema(description = "Số thiếu / how many are missing")
            long missing,

            @Schema(description = "Trong tổng số, nếu biết / of so many, where that is known")
            Long outOf) {}

    /** An indicator without input. */
    public record Unrecorded(String code, Text name) {}
}
