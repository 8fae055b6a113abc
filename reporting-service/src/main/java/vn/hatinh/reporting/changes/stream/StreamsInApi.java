package vn.hatinh.reporting.changes.stream;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.rest.Described;

/** Describes the refusal of one stream too many. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StreamsInApi implements OASFilter {

    static final String TOO_MANY = "TooManyStreams";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Described.named(
                api, TOO_MANY, Described.refusal("Quá nhiều luồng / Too many streams of the login or of the service"));
    }
}
