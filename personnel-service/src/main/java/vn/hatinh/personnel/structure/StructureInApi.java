package vn.hatinh.personnel.structure;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.rest.Described;

/** Describes the refusals and headers that all changes of units have alike, by their methods and paths. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StructureInApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(StructureResource.UNITS)) {
                item.getOperations().forEach((method, operation) -> {
                    if (method != HttpMethod.GET) {
                        describe(path, operation.getResponses());
                    }
                });
            }
        });
    }

    private static void describe(String path, APIResponses responses) {
        Described.problem(responses, "400", Described.WRONG);
        Described.problem(responses, "422", Described.RULE_BROKEN);
        Header etag = Described.header("Phiên bản, để gửi lại trong If-Match / Version, to be sent back in If-Match");
        if (path.equals(StructureResource.UNITS)) {
            Described.problem(responses, "409", "Mã đơn vị đã có / A unit has this code already");
            Described.created(responses);
            responses
                    .getAPIResponse("201")
                    .addHeader(HttpHeaders.ETAG, etag)
                    .addHeader(HttpHeaders.LOCATION, Described.header("Địa chỉ của đơn vị / Where the unit is"));
            return;
        }
        Described.problem(responses, "404", "Không có đơn vị mang mã này / No unit has this code");
        Described.problem(
                responses, "412", "Đơn vị đã thay đổi từ khi được đọc / The unit has changed since it was read");
        Described.problem(responses, "428", Described.IF_MATCH_MISSING);
        if (!isOfSeveral(path)) {
            responses.getAPIResponse("200").addHeader(HttpHeaders.ETAG, etag);
        }
    }

    /** The answer names several units, each with a version of its own. */
    private static boolean isOfSeveral(String path) {
        return path.endsWith(ReorganisationResource.MERGE) || path.endsWith(ReorganisationResource.SPLIT);
    }
}
