package vn.hatinh.reporting.access;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.rest.Described;

/** Describes what is answered where there are no figures. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FiguresInApi implements OASFilter {

    /** For resources to refer to. */
    public static final String NO_FIGURES = "NoFigures";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Described.named(
                api,
                NO_FIGURES,
                Described.refusal("Chưa có số liệu, hoặc không có kế hoạch, chỉ tiêu hay đơn vị đó / "
                        + "No figures yet, or no such plan, indicator or unit"));
    }
}
