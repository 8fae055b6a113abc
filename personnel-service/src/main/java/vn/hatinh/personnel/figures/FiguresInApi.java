package vn.hatinh.personnel.figures;

import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.problem.Problem;

/** Describes what annotations of the resources' common classes cannot: they name no schema, for each kind has its own. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FiguresInApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (isOfFigures(path)) {
                item.getOperations().values().forEach(FiguresInApi::addBadRequest);
                sayCreated(item);
            }
        });
    }

    private static boolean isOfFigures(String path) {
        return Stream.of(
                        FigureKinds.RECRUITMENT_ROUNDS,
                        FigureKinds.FAMILY_SURVEYS,
                        FigureKinds.COMMUNICATION_PRODUCTS,
                        FigureKinds.ANONYMOUS_COUNTS)
                .anyMatch(kind -> (path + "/").startsWith("/api/v1/" + kind.path() + "/"));
    }

    private static void addBadRequest(Operation operation) {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(Problem.class.getSimpleName()));
        operation
                .getResponses()
                .addAPIResponse(
                        "400",
                        OASFactory.createAPIResponse()
                                .description(FigureTexts.WRONG)
                                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem)));
    }

    /** The framework fills in the schema of a 200 alone. */
    private static void sayCreated(PathItem item) {
        Operation creation = item.getOperations().get(HttpMethod.POST);
        if (creation != null) {
            APIResponses responses = creation.getResponses();
            responses.addAPIResponse("201", responses.getAPIResponse("200"));
            responses.removeAPIResponse("200");
        }
    }
}
