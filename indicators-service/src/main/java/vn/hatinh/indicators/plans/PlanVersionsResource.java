package vn.hatinh.indicators.plans;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Roles;

/** The versions of a plan. */
@Path("/api/v1/plans/{plan}/versions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.ADMIN, Roles.AUDITOR})
@Tag(name = "Kế hoạch / Plans")
public class PlanVersionsResource {

    private final PlanList list;
    private final PlanFiles files;

    PlanVersionsResource(PlanList list, PlanFiles files) {
        this.list = list;
        this.files = files;
    }

    @GET
    @Operation(summary = "Ai đã tải lên phiên bản nào, khi nào, vì sao / Who brought which version, when and why")
    @APIResponse(responseCode = "200", description = "Mới nhất trước / the newest first")
    public List<VersionView> versions(
            @Parameter(description = "Mã kế hoạch / plan", example = "662-KH-SNgV") @PathParam("plan") String plan) {
        return list.versions(plan).stream().map(VersionView::of).toList();
    }

    @GET
    @Path("{version}")
    @Produces(PlansResource.YAML)
    @Operation(summary = "Tệp của một phiên bản / The file of a version")
    @APIResponse(
            responseCode = "200",
            description = "Tệp như đã tải lên / the file as it came",
            content = @Content(mediaType = PlansResource.YAML, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    public String file(
            @Parameter(description = "Mã kế hoạch / plan", example = "662-KH-SNgV") @PathParam("plan") String plan,
            @Parameter(example = "2") @PathParam("version") int version) {
        return files.file(plan, version);
    }

    @GET
    @Path("difference")
    @Operation(summary = "Hai phiên bản khác nhau ở đâu / Where two versions differ")
    @APIResponse(responseCode = "200", description = "Những chỗ khác nhau / the differences")
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    public List<FileDifference> difference(
            @Parameter(description = "Mã kế hoạch / plan", example = "662-KH-SNgV") @PathParam("plan") String plan,
            @Parameter(example = "2") @QueryParam("from") @NotNull Integer from,
            @Parameter(example = "3") @QueryParam("to") @NotNull Integer to) {
        return files.differences(plan, from, to);
    }
}
