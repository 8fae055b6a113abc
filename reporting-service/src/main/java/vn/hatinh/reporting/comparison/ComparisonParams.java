package vn.hatinh.reporting.comparison;

import java.util.Arrays;
import java.util.List;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import vn.hatinh.reporting.readmodel.Series;

/** What is to be compared. Each list is separated by commas; what is left out means all. */
public class ComparisonParams {

    private static final String LIST = "[^,]{1,60}(,[^,]{1,60}){0,199}";
    private static final String NO_LIST =
            "Cần các mã cách nhau bằng dấu phẩy / Codes separated by commas are needed, such as 1.1,2.1";

    @Parameter(description = "Mã chỉ tiêu, mặc định tất cả / Indicators, by default all", example = "1.1,2.1")
    @QueryParam("codes")
    @Pattern(regexp = LIST, message = NO_LIST) String codes;

    @Parameter(
            description = "Mã đơn vị, mặc định tất cả; vai trò reader chỉ xem cả cơ quan / "
                    + "Units, by default all; the role reader sees the whole agency only",
            example = "SNGV,VP")
    @QueryParam("units")
    @Pattern(regexp = LIST, message = NO_LIST) String units;

    @Parameter(
            description =
                    "Năm, mặc định từ đầu kế hoạch đến năm nay / Years, by default from the plan's first to this one",
            example = "2024,2025")
    @QueryParam("years")
    @Pattern(
            regexp = "\\d{4}(,\\d{4}){0,49}",
            message = "Cần các năm cách nhau bằng dấu phẩy / Years separated by commas are needed, such as 2024,2025")
    String years;

    @Parameter(description = "Cách tính / Reading", example = "headline")
    @QueryParam("reading")
    @DefaultValue(Series.HEADLINE)
    String reading;

    @Parameter(description = "Mã kế hoạch, mặc định mới nhất / Plan, by default the newest", example = "662-KH-SNgV")
    @QueryParam("plan")
    String plan;

    String reading() {
        return reading;
    }

    /** Null for the newest. */
    String plan() {
        return plan;
    }

    /** None for all. */
    List<String> codes() {
        return list(codes);
    }

    /** None for all. */
    List<String> units() {
        return list(units);
    }

    /** None for all. */
    List<Integer> years() {
        return list(years).stream().map(Integer::valueOf).toList();
    }

    private static List<String> list(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",")).distinct().sorted().toList();
    }
}
