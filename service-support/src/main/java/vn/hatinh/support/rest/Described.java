package vn.hatinh.support.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import vn.hatinh.support.problem.Problem;

/** Adds to the API's description what operations have alike, so that resources need not repeat it. */
public final class Described {

    public static final String WRONG = "Yêu cầu sai / The request is wrong";
    public static final String RULE_BROKEN =
            "Trái quy tắc nghiệp vụ, chưa ghi gì / A rule of the domain is broken, nothing was written";
    public static final String IF_MATCH_MISSING = "Thiếu If-Match / If-Match is missing";

    private Described() {}

    /** A response that operations refer to by its name. */
    public static void named(OpenAPI api, String name, APIResponse response) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addResponse(name, response);
    }

    /** A problem with this text. */
    public static APIResponse refusal(String text) {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(Problem.class.getSimpleName()));
        return OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    }

    /** A refusal; what is described already with a content stays. */
    public static void problem(APIResponses responses, String status, String text) {
        APIResponse described = responses.getAPIResponse(status);
        // the framework knows that a body may be refused, but not with what
        if (described != null && described.getContent() != null) {
            return;
        }
        responses.addAPIResponse(status, refusal(text));
    }

    /** What the framework describes by itself as 200 has the content that 201 has. */
    public static void created(APIResponses responses) {
        if (responses.hasAPIResponse("200")) {
            responses.addAPIResponse("201", responses.getAPIResponse("200"));
            responses.removeAPIResponse("200");
        }
    }

    /** A header with a text. */
    public static Header header(String text) {
        return OASFactory.createHeader()
                .description(text)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
