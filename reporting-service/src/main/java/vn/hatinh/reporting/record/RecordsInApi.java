package vn.hatinh.reporting.record;

import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Described;

/**
 * Describes the refusals that all records have in common: some follow from what an operation takes, the others are for
 * resources to refer to by name.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RecordsInApi implements OASFilter {

    public static final String BAD_REQUEST = "BadRequest";
    public static final String NOT_FOUND = "RecordNotFound";
    public static final String CONFLICT = "RecordConflict";
    public static final String TOO_LARGE = "FileTooLarge";
    public static final String NOT_ACCEPTED = "FileNotAccepted";
    public static final String RULES_BROKEN = "RulesBroken";

    private static final String STALE = "RecordStale";
    private static final String IF_MATCH_MISSING = "IfMatchMissing";
    private static final String ONE_RECORD = "{id}";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        named(api, BAD_REQUEST, "Yêu cầu không hợp lệ / The request is not valid");
        named(api, NOT_FOUND, "Không có dữ liệu này / There is no such thing");
        named(api, CONFLICT, "Xung đột với trạng thái hiện tại / Conflicts with the current state");
        named(api, STALE, "Dữ liệu đã được người khác thay đổi / Somebody changed this in the meantime");
        named(api, TOO_LARGE, "Tệp quá lớn / The file is too large");
        named(api, NOT_ACCEPTED, "Không nhận loại tệp này / This kind of file is not accepted");
        named(api, RULES_BROKEN, "Nội dung không hợp quy tắc / The content breaks rules");
        named(api, IF_MATCH_MISSING, "Thiếu header If-Match / The header If-Match is missing");
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> describe(path, operation)));
    }

    private static void describe(String path, Operation operation) {
        APIResponses responses = operation.getResponses();
        if (path.contains(ONE_RECORD)) {
            refer(responses, "404", NOT_FOUND);
        }
        if (takes(operation, HttpHeaders.IF_MATCH)) {
            refer(responses, "412", STALE);
            refer(responses, "428", IF_MATCH_MISSING);
        }
        // resources say 200, of which alone the framework knows what it holds
        if (takes(operation, IdempotencyKey.HEADER)) {
            Described.created(responses);
            responses.getAPIResponse("201").description("Đã ghi / Written");
        }
    }

    private static boolean takes(Operation operation, String header) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null && parameters.stream().anyMatch(parameter -> header.equals(parameter.getName()));
    }

    /** What a resource says itself stays. */
    private static void refer(APIResponses responses, String status, String name) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }

    private static void named(OpenAPI api, String name, String text) {
        Described.named(api, name, Described.refusal(text));
    }
}
