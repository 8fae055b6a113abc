package vn.hatinh.indicators.values;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.problem.Text;
import vn.hatinh.support.rest.Described;

/** Describes the refusals that many endpoints have in common, for resources to refer to by name. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RefusalsInApi implements OASFilter {

    public static final String WRONG = "Wrong";
    public static final String UNKNOWN = "Unknown";
    public static final String NOT_KEPT = "DefinitionNotKept";
    public static final String CANNOT_COUNT = "PlanCannotCount";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        add(
                api,
                WRONG,
                new Text(
                        "Tham số hoặc nội dung sai; errors nêu từng chỗ và điều được chấp nhận",
                        "A wrong parameter or content; errors name each place and what is accepted"));
        add(
                api,
                UNKNOWN,
                new Text(
                        "Không có kế hoạch, chỉ tiêu, cách đọc, đơn vị, vị trí hoặc mục đó; errors nêu cái nào",
                        "There is no such plan, indicator, reading, unit, position or other thing; errors name it"));
        add(
                api,
                NOT_KEPT,
                new Text("Không còn giữ định nghĩa thời điểm đó", "The definition of that moment is not kept"));
        add(api, CANNOT_COUNT, new Text("Kế hoạch không tính được một bản ghi", "The plan cannot count a record"));
    }

    private static void add(OpenAPI api, String name, Text description) {
        Described.named(api, name, Described.refusal(description.inOneLine()));
    }
}
