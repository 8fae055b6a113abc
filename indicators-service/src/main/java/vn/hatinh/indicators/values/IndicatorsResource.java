package vn.hatinh.indicators.values;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** The plan's indicators one by one. */
@Path("/api/v1/indicators")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chỉ tiêu / Indicators")
public class IndicatorsResource {

    private final AskedPlan plans;
    private final AgencyStates states;
    private final IndicatorQuestions questions;
    private final Caller caller;

    IndicatorsResource(AskedPlan plans, AgencyStates states, IndicatorQuestions questions, Caller caller) {
        this.plans = plans;
        this.states = states;
        this.questions = questions;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Các chỉ tiêu của kế hoạch / The plan's indicators")
    @APIResponse(responseCode = "200", description = "Các chỉ tiêu / the indicators")
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    public List<IndicatorSummary> indicators(
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency,
            @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV") @QueryParam(AskedPlan.PLAN)
                    String plan) {
        return states.of(plans.of(caller.agency(agency), plan)).definition().plan().goals().stream()
                .flatMap(goal -> goal.indicators().stream().map(indicator -> IndicatorSummary.of(goal, indicator)))
                .toList();
    }

    @GET
    @Path("{code}")
    @Operation(
            summary = "Giá trị của một chỉ tiêu / Values of one indicator",
            description =
                    "Stock readings on the day, flow readings for the period. Without either: today and this year. A"
                            + " code that agencies lie below is answered with all of them together. A reader gets what"
                            + " disclosure control leaves of whole agencies at official cut-offs.")
    @APIResponse(responseCode = "200", description = "Mọi cách đọc / every reading")
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    @APIResponse(responseCode = "409", ref = RefusalsInApi.NOT_KEPT)
    public IndicatorView indicator(
            @Parameter(description = "Mã chỉ tiêu / indicator code", example = "1.1") @PathParam("code") String code,
            @QueryParam("agency") String agency,
            @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV") @QueryParam(AskedPlan.PLAN)
                    String plan,
            @Parameter(description = "Mã đơn vị; bỏ trống là cả cơ quan / unit, empty for the agency", example = "VP")
                    @QueryParam("unit")
                    String unit,
            @Parameter(example = "2025-12-31") @QueryParam(Parameters.ON) String on,
            @Parameter(example = "2025-H1") @QueryParam(Parameters.PERIOD) String period,
            @Parameter(description = Moments.DESCRIPTION, example = "2026-01-31") @QueryParam(Moments.AS_OF)
                    String asOf) {
        return questions.about(agency, plan, code, unit, asOf).at(on, period);
    }

    @GET
    @Path("{code}/series")
    @Operation(
            summary = "Chuỗi giá trị của một chỉ tiêu / Series of one indicator",
            description =
                    "Every official cut-off: 30 June and 31 December of each year, or what the plan sets. A reader gets what"
                            + " disclosure control leaves.")
    @APIResponse(responseCode = "200", description = "Mọi cách đọc / every reading")
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    @APIResponse(responseCode = "409", ref = RefusalsInApi.NOT_KEPT)
    public IndicatorView series(
            @PathParam("code") String code,
            @QueryParam("agency") String agency,
            @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV") @QueryParam(AskedPlan.PLAN)
                    String plan,
            @QueryParam("unit") String unit,
            @Parameter(description = "Chỉ một cách đọc / only this reading", example = "headline")
                    @QueryParam("reading")
                    String reading,
            @Parameter(description = Moments.DESCRIPTION, example = "2026-01-31") @QueryParam(Moments.AS_OF)
                    String asOf) {
        return questions.about(agency, plan, code, unit, asOf).series(reading);
    }
}
