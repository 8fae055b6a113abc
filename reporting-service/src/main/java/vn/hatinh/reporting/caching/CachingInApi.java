package vn.hatinh.reporting.caching;

import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import vn.hatinh.support.rest.Described;

/** Describes the headers of every endpoint that may answer 304. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CachingInApi implements OASFilter {

    /** For resources to refer to. */
    public static final String NOT_MODIFIED = "NotModified";

    private static final Map<String, String> HEADERS = Map.of(
            "ETag",
            "Gửi lại bằng If-None-Match / To be sent back as If-None-Match",
            "Cache-Control",
            "private, no-cache: chỉ bên gọi được lưu, và phải hỏi lại trước khi dùng / "
                    + "only the caller may keep it, and asks again before using it",
            "Figures-Position",
            "Vị trí đã đếm / Position counted",
            "Figures-As-Of",
            "Thời điểm ghi nhận thay đổi mới nhất đã đếm; không có khi chưa đếm gì / "
                    + "When the newest counted change was recorded; missing before the first",
            "Figures-Freshness",
            "CURRENT, BEHIND hoặc UNKNOWN, kèm since; xem freshness trong JSON / see freshness in the JSON");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Described.named(
                api,
                NOT_MODIFIED,
                OASFactory.createAPIResponse()
                        .description("Không có gì mới so với ETag đã gửi / Nothing new since the ETag sent"));
        api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> operation.getResponses().hasAPIResponse("304"))
                .forEach(CachingInApi::describe);
    }

    private static void describe(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(In.HEADER)
                .description("ETag của câu trả lời đang lưu / ETag of the answer that is kept")
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example("W/\"q1Z2c3d4e5f6a7b8c9d0eA\""));
        HEADERS.forEach(
                (name, text) -> operation.getResponses().getAPIResponse("200").addHeader(name, Described.header(text)));
    }
}
