package vn.hatinh.reporting.record;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.problem.Problem;

/** Describes the refusals that all records have in common, for resources to refer to by name. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RecordsInApi implements OASFilter {

    public static final String BAD_REQUEST = "BadRequest";
    public static final String NOT_FOUND = "RecordNotFound";
    public static final String CONFLICT = "RecordConflict";
    public static final String TOO_LARGE = "FileTooLarge";
    public static final String NOT_ACCEPTED = "FileNotAccepted";
    public static final String STALE = "RecordStale";
    public static final String RULES_BROKEN = "RulesBroken";
    public static final String IF_MATCH_MISSING = "IfMatchMissing";

    private static final String EXAMPLE = """
            { "type": "urn:problem:%s", "title": "%s", "status": %d, "instance": "/api/v1/tasks" }""";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        add(api, BAD_REQUEST, 400, "bad-request", "Yêu cầu không hợp lệ / The request is not valid");
        add(api, NOT_FOUND, 404, "unknown-task", "Không có dữ liệu này / There is no such thing");
        add(api, CONFLICT, 409, "conflict", "Xung đột với trạng thái hiện tại / Conflicts with the current state");
        add(
                api,
                STALE,
                412,
                "changed-meanwhile",
                "Dữ liệu đã được người khác thay đổi / Somebody changed this in the meantime");
        add(api, TOO_LARGE, 413, "too-large", "Tệp quá lớn / The file is too large");
        add(api, NOT_ACCEPTED, 415, "file-kind", "Không nhận loại tệp này / This kind of file is not accepted");
        add(api, RULES_BROKEN, 422, "task-rules", "Nội dung không hợp quy tắc / The content breaks rules");
        add(api, IF_MATCH_MISSING, 428, "if-match-missing", "Thiếu header If-Match / The header If-Match is missing");
    }

    private static void add(OpenAPI api, String name, int status, String type, String text) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Problem"))
                                .example(EXAMPLE.formatted(type, text, status)));
        APIResponse response = OASFactory.createAPIResponse().description(text).content(content);
        api.getComponents().addResponse(name, response);
    }
}
