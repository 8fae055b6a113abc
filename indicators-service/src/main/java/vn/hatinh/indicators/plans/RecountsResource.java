package vn.hatinh.indicators.plans;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

/** How far agencies have been counted again. */
@Path("/api/v1/recounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.ADMIN})
@Tag(name = "Kế hoạch / Plans")
public class RecountsResource {

    private final Recounts recounts;
    private final Caller caller;

    RecountsResource(Recounts recounts, Caller caller) {
        this.recounts = recounts;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Các lần tính lại của cơ quan / Recounts of the agency")
    @APIResponse(responseCode = "200", description = "Mới nhất trước, tối đa 100 / the newest first, at most 100")
    public List<RecountView> recounts(
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency) {
        return recounts.of(caller.agency(agency)).stream().map(RecountView::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Một lần tính lại / One recount")
    @APIResponse(
            responseCode = "200",
            description = "Đến đâu rồi / how far it is",
            content = @Content(schema = @Schema(implementation = RecountView.class)))
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    public RecountView recount(@Parameter(example = "7") @PathParam("id") long id) {
        return RecountView.of(recounts.find(id, caller::covers));
    }

    @POST
    @Path("{id}/repetition")
    @ResponseStatus(201)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Chạy lại một lần tính lại đã thất bại / Run a recount again that failed",
            description =
                    "From its beginning, over the records as they are now, as long as what it counts by is in force."
                            + " The former values are answered until it is done.")
    @APIResponse(
            responseCode = "201",
            description = "Lần tính lại mới / the new recount",
            content = @Content(schema = @Schema(implementation = RecountView.class)))
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    @APIResponse(
            responseCode = "409",
            description =
                    "Không thất bại, không phải lần mới nhất, hoặc phiên bản không còn áp dụng / it did not fail, is"
                            + " not the newest, or its version is not in force any more",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RecountView repeat(
            @Parameter(description = "Lần tính lại đã thất bại / the recount that failed", example = "7")
                    @PathParam("id")
                    long id) {
        return RecountView.of(recounts.repeat(id, caller::covers, caller.name()));
    }
}
