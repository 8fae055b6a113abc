package vn.hatinh.personnel.figures;

import java.util.stream.Stream;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.rest.Described;

/** Describes the refusals and headers that the operations on the four kinds have alike, by their methods and paths. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FiguresInApi implements OASFilter {

    private static final String ROOT = "/api/v1/";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (isOfFigures(path)) {
                item.getOperations()
                        .forEach((method, operation) ->
                                describe(method, path.endsWith("/{key}"), operation.getResponses()));
            }
        });
    }

    private static boolean isOfFigures(String path) {
        return Stream.of(
                        FigureKinds.RECRUITMENT_ROUNDS,
                        FigureKinds.FAMILY_SURVEYS,
                        FigureKinds.COMMUNICATION_PRODUCTS,
                        FigureKinds.ANONYMOUS_COUNTS)
                .anyMatch(kind -> (path + "/").startsWith(ROOT + kind.path() + "/"));
    }

    private static void describe(HttpMethod method, boolean ofOne, APIResponses responses) {
        Described.problem(responses, "400", Described.WRONG);
        if (ofOne) {
            Described.problem(responses, "404", "Không có số liệu này / There is no such fact");
        }
        if (method == HttpMethod.POST) {
            Described.created(responses);
            Described.problem(responses, "409", "Số liệu này đã có / This fact is there already");
        }
        if (method == HttpMethod.POST || method == HttpMethod.PUT) {
            Described.problem(responses, "422", Described.RULE_BROKEN);
        }
        if (method == HttpMethod.PUT || method == HttpMethod.DELETE) {
            Described.problem(
                    responses, "412", "Số liệu đã thay đổi từ khi được đọc / The fact has changed since it was read");
            Described.problem(responses, "428", Described.IF_MATCH_MISSING);
        }
        addHeaders(method, ofOne, responses);
    }

    private static void addHeaders(HttpMethod method, boolean ofOne, APIResponses responses) {
        Header etag = Described.header("Lần ghi, để gửi lại trong If-Match / Revision, to be sent back in If-Match");
        if (method == HttpMethod.POST) {
            responses
                    .getAPIResponse("201")
                    .addHeader(HttpHeaders.ETAG, etag)
                    .addHeader(HttpHeaders.LOCATION, Described.header("Địa chỉ của số liệu / Where the fact is"));
        } else if (method == HttpMethod.PUT || method == HttpMethod.GET && ofOne) {
            responses.getAPIResponse("200").addHeader(HttpHeaders.ETAG, etag);
        }
    }
}
