package vn.hatinh.personnel.personaldata;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.rest.Described;

/** Describes the refusals that the steps of a request have alike, by their methods and paths. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequestsInApi implements OASFilter {

    private static final String ONE = RequestResource.REQUESTS + "/{id}";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(RequestResource.REQUESTS)) {
                item.getOperations().forEach((method, operation) -> describe(method, path, operation.getResponses()));
            }
        });
    }

    private static void describe(HttpMethod method, String path, APIResponses responses) {
        Described.problem(responses, "400", Described.WRONG);
        if (path.startsWith(ONE)) {
            Described.problem(responses, "404", "Không có yêu cầu này / There is no such request");
        }
        if (path.startsWith(ONE + "/")) {
            Described.problem(responses, "409", conflict(path));
        }
        if (path.equals(RequestResource.REQUESTS) && method == HttpMethod.POST) {
            Described.problem(responses, "404", "Không có ai mang mã này / Nobody has this code");
            Described.problem(responses, "422", "Ngày nhận ở tương lai / The day of receipt is in the future");
            Described.created(responses);
            responses
                    .getAPIResponse("201")
                    .addHeader(HttpHeaders.LOCATION, Described.header("Địa chỉ của yêu cầu / Where the request is"));
        }
    }

    private static String conflict(String path) {
        if (path.endsWith(RequestResource.EXPORT)) {
            return "Không phải yêu cầu truy cập / Not a request for access";
        }
        if (path.endsWith(RequestResource.ERASURE)) {
            return "Chưa được xóa, các điều kiện còn thiếu được nêu / Not allowed yet, what is missing is named";
        }
        return "Yêu cầu không ở trạng thái cho phép bước này / The request is in a state that does not allow this step";
    }
}
