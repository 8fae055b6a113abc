package vn.hatinh.personnel.staff.access;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.personnel.staff.FactKinds;
import vn.hatinh.support.problem.Text;
import vn.hatinh.support.rest.Described;

/** Describes the refusals and headers that the operations on staff records have alike, by their methods and paths. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StaffProblemsInApi implements OASFilter {

    private static final String STAFF = "/api/v1/staff";
    private static final String OF_ONE_RECORD = STAFF + "/{code}";
    private static final String END = "/end";
    private static final String HISTORY = "/history";

    private static final Map<String, Text> PROBLEMS = Map.of(
            "400", new Text("Yêu cầu sai; errors nêu từng chỗ", "The request is wrong; errors name each place"),
            "404", new Text("Không có hồ sơ hoặc dữ kiện này", "There is no such record or fact"),
            "412", new Text("Dữ liệu đã thay đổi từ khi được đọc", "The data has changed since it was read"),
            "422",
                    new Text(
                            "Trái quy tắc nghiệp vụ, loại là mã của quy tắc (xem /api/v1/rules); hoặc Idempotency-Key đã "
                                    + "dùng cho yêu cầu khác",
                            "A rule of the domain is broken, whose code is the type (see /api/v1/rules); or the "
                                    + "Idempotency-Key was used for another request"),
            "428", new Text("Thiếu If-Match", "If-Match is missing"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (isOfRecords(path)) {
                item.getOperations().forEach((method, operation) -> describe(path, method, operation));
            }
        });
    }

    /** Other resources have paths below a record as well, and describe themselves. */
    private static boolean isOfRecords(String path) {
        return path.equals(STAFF)
                || path.equals(OF_ONE_RECORD)
                || path.equals(OF_ONE_RECORD + HISTORY)
                || Arrays.stream(FactKinds.values())
                        .anyMatch(kind -> (path + "/").startsWith(OF_ONE_RECORD + "/" + kind.path() + "/"));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        addProblem(responses, "400");
        boolean reads = method == HttpMethod.GET;
        boolean creates = method == HttpMethod.POST && !path.endsWith(END);
        if (path.startsWith(OF_ONE_RECORD) || method == HttpMethod.PATCH) {
            addProblem(responses, "404");
        }
        if (!reads) {
            addProblem(responses, "412");
            addProblem(responses, "422");
        }
        if (!reads && !creates) {
            addProblem(responses, "428");
        }
        if (reads && path.startsWith(OF_ONE_RECORD) && !path.endsWith(HISTORY)) {
            responses.addAPIResponse(
                    "304", OASFactory.createAPIResponse().description("Không đổi từ ETag đã có / Not modified"));
        }
        if (creates) {
            Described.created(responses);
        }
        addHeaders(responses);
    }

    private static void addProblem(APIResponses responses, String status) {
        Described.problem(responses, status, PROBLEMS.get(status).inOneLine());
    }

    private static void addHeaders(APIResponses responses) {
        Map<String, APIResponse> all = new LinkedHashMap<>(responses.getAPIResponses());
        if (all.containsKey("201")) {
            all.get("201")
                    .description("Đã thêm / Added")
                    .addHeader(HttpHeaders.LOCATION, Described.header("Chỗ của dữ kiện mới / Where the new thing is"))
                    .addHeader(HttpHeaders.ETAG, Described.header("ETag của hồ sơ / ETag of the record"));
        }
        if (all.containsKey("304")) {
            all.get("200").addHeader(HttpHeaders.ETAG, Described.header("ETag của hồ sơ / ETag of the record"));
        }
    }
}
