package vn.hatinh.indicators.plans;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.values.Parameters;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

/** The plans there are, and files that become one. */
@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Kế hoạch / Plans")
public class PlansResource {

    /** What files are sent as. */
    public static final String YAML = "application/yaml";

    private final PlanList list;
    private final PlanFiles files;
    private final Previews previews;
    private final Caller caller;

    PlansResource(PlanList list, PlanFiles files, Previews previews, Caller caller) {
        this.list = list;
        this.files = files;
        this.previews = previews;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Các kế hoạch và việc áp dụng cho cơ quan / Plans, and which are in force for the agency",
            description = "First those in force; the first of all is meant where a question names none.")
    @APIResponse(responseCode = "200", description = "Các kế hoạch / the plans")
    public List<PlanView> plans(
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency) {
        return list.of(caller.agency(agency));
    }

    @POST
    @Consumes(YAML)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Tải lên một phiên bản kế hoạch / Upload a version of a plan",
            description =
                    "A version never changes, and counts for nobody before it is activated. The file is described in"
                            + " docs/catalogue.md.")
    @APIResponse(
            responseCode = "201",
            description = "Đã nhận / kept",
            content = @Content(schema = @Schema(implementation = PlanSummary.class)))
    @APIResponse(
            responseCode = "200",
            description = "Phiên bản này đã có, nội dung như vậy / known already, with this content",
            content = @Content(schema = @Schema(implementation = PlanSummary.class)))
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(
            responseCode = "409",
            description = "Phiên bản đã có với nội dung khác / the version exists with another content",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<PlanSummary> upload(
            @Parameter(description = "Lý do, căn cứ / why", example = "Kế hoạch 662/KH-SNgV")
                    @QueryParam("reason")
                    @NotBlank @Size(max = 1000) String reason,
            @RequestBody(
                            required = true,
                            content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
                    @NotBlank String file) {
        PlanFiles.Brought brought = files.keep(file, caller.name(), reason);
        PlanSummary summary = PlanSummary.of(brought.plan());
        return brought.isNew()
                ? RestResponse.ResponseBuilder.<PlanSummary>created(UriBuilder.fromResource(PlanVersionsResource.class)
                                .path("{version}")
                                .build(summary.plan(), summary.version()))
                        .entity(summary)
                        .build()
                : RestResponse.ok(summary);
    }

    @POST
    @Path("validation")
    @Consumes(YAML)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Kiểm tra tệp kế hoạch, không lưu / Check a file without keeping it",
            description =
                    "Everything that is wrong at once, with line and column in the file, and in the expression where"
                            + " it is in one.")
    @APIResponse(
            responseCode = "200",
            description = "Tệp dùng được / the file can be used",
            content = @Content(schema = @Schema(implementation = PlanSummary.class)))
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    public PlanSummary validate(
            @RequestBody(
                            required = true,
                            content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
                    @NotBlank String file) {
        return PlanSummary.of(files.check(file));
    }

    @POST
    @Path("preview")
    @Consumes(YAML)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Tính thử một tệp trên dữ liệu hiện có / Count by a file, keeping nothing",
            description =
                    "Each reading of the agency now and as the file would have it. At least one day or period must"
                            + " be asked for.")
    @APIResponse(
            responseCode = "200",
            description = "Trước và sau / before and after",
            content = @Content(schema = @Schema(implementation = PreviewAnswer.class)))
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "422", ref = RefusalsInApi.CANNOT_COUNT)
    public PreviewAnswer preview(
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency,
            @Parameter(description = "Các ngày / days", example = "2025-12-31") @QueryParam(Parameters.ON) String on,
            @Parameter(description = "Các kỳ / periods", example = "2025,2025-H1") @QueryParam(Parameters.PERIOD)
                    String period,
            @RequestBody(
                            required = true,
                            content = @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING)))
                    @NotBlank String file) {
        return previews.preview(caller.agency(agency), new Definition(files.check(file), Adjustments.NONE), on, period);
    }
}
