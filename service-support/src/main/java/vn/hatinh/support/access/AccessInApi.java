package vn.hatinh.support.access;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.rest.Described;

/** Describes the refusals that every endpoint of every service has. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class AccessInApi implements OASFilter {

    private static final String UNAUTHENTICATED = "Unauthenticated";
    private static final String NOT_ALLOWED = "NotAllowed";
    /** The services' own endpoints describe it already where they can be refused for other reasons. */
    private static final String PROBLEM_SCHEMA = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            return;
        }
        Components components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        if (components.getSchemas() == null || !components.getSchemas().containsKey(PROBLEM_SCHEMA)) {
            components.addSchema(PROBLEM_SCHEMA, problemSchema());
        }
        api.setComponents(components);
        Described.named(api, UNAUTHENTICATED, unauthenticated());
        Described.named(api, NOT_ALLOWED, notAllowed());
        api.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(AccessInApi::addRefusals));
    }

    private static void addRefusals(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse("401", OASFactory.createAPIResponse().ref(UNAUTHENTICATED));
        operation
                .getResponses()
                .addAPIResponse("403", OASFactory.createAPIResponse().ref(NOT_ALLOWED));
    }

    private static APIResponse unauthenticated() {
        return Described.refusal("Thiếu token, hoặc token không được chấp nhận / No token, or one that is not accepted")
                .addHeader(
                        "WWW-Authenticate",
                        OASFactory.createHeader().schema(string()).description("RFC 6750"));
    }

    private static APIResponse notAllowed() {
        return Described.refusal("Thiếu vai trò, hoặc token không bao gồm cơ quan này (urn:problem:role-missing, "
                + "urn:problem:agency-not-allowed) / A role is missing, or the token does not cover the agency");
    }

    private static Schema problemSchema() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("RFC 9457")
                .addProperty("type", string().format("uri"))
                .addProperty("title", string())
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                .addProperty("detail", string())
                .addProperty("instance", string())
                .required(List.of("type", "title", "status"));
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
