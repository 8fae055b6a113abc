package vn.hatinh.indicators.values;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All values of an agency; sorted by code, reading, unit and period. */
@Schema(description = "Mọi giá trị tại các ngày và kỳ được hỏi / All values on the days and in the periods asked for")
public record Values(
        String agency,
        String plan,

        @Schema(description = "Phiên bản định nghĩa / definition version")
        int planVersion,

        @Schema(description = "Tổng số phiên bản bản ghi đã tính / sum of the versions counted")
        long position,

        @Schema(
                nullable = true,
                description = "Thời điểm thay đổi mới nhất đã tính / when the newest counted change was recorded")
        Instant asOf,

        @Schema(nullable = true) RollUpView rollUp,

        List<ValueView> values) {}
