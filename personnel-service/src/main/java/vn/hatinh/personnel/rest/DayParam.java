package vn.hatinh.personnel.rest;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.support.rest.IsoDate;

/** As of which day facts are asked for. */
public class DayParam {

    @Parameter(
            description = "Chỉ dữ kiện có hiệu lực ngày này; việc đã xảy ra (khám, đánh giá, khóa học, cam kết) "
                    + "thì từ ngày ấy trở đi. Trống: mọi lúc / Only facts that hold on this day; what happened (a check, "
                    + "an assessment, a course, a commitment) from its day on. Empty: all",
            example = "2024-06-30")
    @Schema(format = "date")
    @QueryParam("on")
    @IsoDate
    String on;

    /** Null for all facts. */
    public LocalDate day() {
        return on == null ? null : LocalDate.parse(on);
    }
}
