package vn.hatinh.reporting.sdmx.rest;

import java.util.Map;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.rest.Described;

/** Describes what every query of the SDMX service may be refused with. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SdmxInApi implements OASFilter {

    static final String PATH = "/sdmx/2.1";

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Câu hỏi sai cú pháp / The query is not well formed",
            "404", "Không có kết quả / No results",
            "406", "Không có định dạng này / Not available in that format",
            "501", "Không cung cấp / Not implemented");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith(PATH)) {
                item.getOperations().values().forEach(operation -> describe(operation.getResponses()));
            }
        });
    }

    private static void describe(APIResponses responses) {
        REFUSALS.forEach((status, text) -> Described.problem(responses, status, text));
    }
}
