package vn.hatinh.indicators.plans;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
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

import vn.hatinh.indicators.store.RecountJobs;
import vn.hatinh.indicators.values.Problems;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Text;

/** How far agencies have been counted again. */
@Path("/api/v1/recounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.ADMIN})
@Tag(name = "Kế hoạch / Plans")
public class RecountsResource {

    private static final int MOST = 100;

    private final RecountJobs jobs;
    private final Caller caller;

    RecountsResource(RecountJobs jobs, Caller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Các lần tính lại của cơ quan / Recounts of the agency")
    @APIResponse(responseCode = "200", description = "Mới nhất trước, tối đa 100 / the newest first, at most 100")
    public List<RecountView> recounts(
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency) {
        return jobs.of(caller.agency(agency), MOST).stream()
                .map(RecountView::of)
                .toList();
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
        return jobs.find(id)
                .filter(job -> caller.covers(job.agency()))
                .map(RecountView::of)
                .orElseThrow(() -> Problems.unknown(
                        "id", Long.toString(id), new Text("không có lần tính lại này", "there is no such recount")));
    }
}
