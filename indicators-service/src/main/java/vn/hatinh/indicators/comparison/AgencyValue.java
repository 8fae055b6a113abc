package vn.hatinh.indicators.comparison;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.indicators.values.IndicatorView.Point;

/** One agency's value beside those of others. */
@Schema(description = "Giá trị của một cơ quan / the value of one agency")
public record AgencyValue(
        @Schema(examples = "H27.13") String agency,

        @Schema(description = "Kế hoạch / plan", examples = "662-KH-SNgV")
        String plan,

        @Schema(
                description =
                        "Phiên bản định nghĩa mà cơ quan được tính theo; các phiên bản khác nhau có thể không so sánh"
                                + " được / version of the definition that the agency is counted under; figures of different"
                                + " versions may not be comparable")
        int planVersion,

        long position,
        @Schema(nullable = true) Instant asOf,

        @Schema(nullable = true, description = "null khi cơ quan không có giá trị đó / null when it has no such value")
        Point value) {}
