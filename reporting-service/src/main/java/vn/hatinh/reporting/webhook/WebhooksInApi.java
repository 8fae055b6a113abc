package vn.hatinh.reporting.webhook;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.rest.Described;

/** Describes the refusal of a server that has no key for secrets. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class WebhooksInApi implements OASFilter {

    static final String OFF = "WebhooksOff";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Described.named(api, OFF, Described.refusal("Máy chủ chưa có webhooks.key / The server has no webhooks.key"));
    }
}
