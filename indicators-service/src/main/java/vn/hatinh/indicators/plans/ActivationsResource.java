package vn.hatinh.indicators.plans;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

import vn.hatinh.indicators.values.Parameters;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

/** Who is counted by which version, by whose decision. */
@Path("/api/v1/plans/{plan}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Kế hoạch / Plans")
public class ActivationsResource {

    private final Activations activations;
    private final PlanList list;
    private final Previews previews;
    private final Caller caller;

    ActivationsResource(Activations activations, PlanList list, Previews previews, Caller caller) {
        this.activations = activations;
        this.list = list;
        this.previews = previews;
        this.caller = caller;
    }

    @GET
    @Path("activations")
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(
            summary = "Ai đã áp dụng phiên bản nào, khi nào, vì sao / Who put which version in force, when and why",
            description =
                    "Decisions that concern the agency or one below it. None is ever changed or removed; of one that was"
                            + " taken back, it is said by whom.")
    @APIResponse(responseCode = "200", description = "Mới nhất trước / the newest first")
    public List<ActivationView> activations(
            @Parameter(description = "Mã kế hoạch / plan", example = "662-KH-SNgV") @PathParam("plan") String plan,
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency) {
        return list.decisions(plan, caller.agency(agency)).stream()
                .map(ActivationView::of)
                .toList();
    }

    @POST
    @Path("activations")
    @ResponseStatus(201)
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Áp dụng một phiên bản / Put a version in force",
            description =
                    "For an agency, or for it and all below it, from a day on. Agencies that are counted already are"
                            + " counted again in the background and answered as before until that is done; see recounts.")
    @APIResponse(
            responseCode = "201",
            description = "Quyết định / the decision",
            content = @Content(schema = @Schema(implementation = ActivationView.class)))
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    public ActivationView activate(
            @Parameter(description = "Mã kế hoạch / plan", example = "662-KH-SNgV") @PathParam("plan") String plan,
            @RequestBody(required = true) @NotNull @Valid ActivationRequest request) {
        return ActivationView.of(activations.activate(plan, caller.agency(request.agency()), request, caller.name()));
    }

    @POST
    @Path("activations/{id}/withdrawal")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Rút lại một quyết định chưa đến ngày / Take back a decision whose day has not come",
            description =
                    "It stays in the list, with who took it back and why. One that is in force is not taken back but"
                            + " followed: put the version before in force again.")
    @APIResponse(
            responseCode = "200",
            description = "Quyết định đã rút lại / the decision that was taken back",
            content = @Content(schema = @Schema(implementation = ActivationView.class)))
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    @APIResponse(
            responseCode = "409",
            description = "Đã áp dụng hoặc đã rút lại / in force, or taken back before",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public ActivationView withdraw(
            @Parameter(description = "Mã kế hoạch / plan", example = "662-KH-SNgV") @PathParam("plan") String plan,
            @Parameter(description = "Quyết định / the decision", example = "12") @PathParam("id") long id,
            @RequestBody(required = true) @NotNull @Valid WithdrawalRequest request) {
        return ActivationView.of(activations.withdraw(plan, id, caller::covers, request.reason(), caller.name()));
    }

    @POST
    @Path("activations/preview")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Nếu áp dụng thì giá trị thế nào / What the values would be",
            description = "Each reading of the agency now and as the activation would have it; nothing is stored.")
    @APIResponse(
            responseCode = "200",
            description = "Trước và sau / before and after",
            content = @Content(schema = @Schema(implementation = PreviewAnswer.class)))
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    @APIResponse(responseCode = "422", ref = RefusalsInApi.CANNOT_COUNT)
    public PreviewAnswer preview(
            @Parameter(description = "Mã kế hoạch / plan", example = "662-KH-SNgV") @PathParam("plan") String plan,
            @Parameter(description = "Các ngày / days", example = "2025-12-31") @QueryParam(Parameters.ON) String on,
            @Parameter(description = "Các kỳ / periods", example = "2025,2025-H1") @QueryParam(Parameters.PERIOD)
                    String period,
            @RequestBody(required = true) @NotNull @Valid ActivationRequest request) {
        return previews.preview(caller.agency(request.agency()), activations.definition(plan, request), on, period);
    }
}
