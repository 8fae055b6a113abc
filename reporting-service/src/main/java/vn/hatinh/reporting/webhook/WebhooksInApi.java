package vn.hatinh.reporting.webhook;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.problem.Problem;

/** Describes the refusal of a server that has no key for secrets. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WebhooksInApi implements OASFilter {

    static final String OFF = "WebhooksOff";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addResponse(
                        OFF,
                        OASFactory.createAPIResponse()
                                .description("Máy chủ chưa có webhooks.key / The server has no webhooks.key")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("Problem")))));
    }
}
