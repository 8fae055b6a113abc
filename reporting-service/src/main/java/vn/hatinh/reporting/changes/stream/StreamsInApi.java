package vn.hatinh.reporting.changes.stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.problem.Problem;

/** Describes the refusal of one stream too many. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StreamsInApi implements OASFilter {

    static final String TOO_MANY = "TooManyStreams";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addResponse(
                        TOO_MANY,
                        OASFactory.createAPIResponse()
                                .description("Quá nhiều luồng / Too many streams of the login or of the service")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("Problem")))));
    }
}
