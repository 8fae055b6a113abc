package vn.hatinh.indicators.forecast;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** Where the headlines are going by themselves. */
@Path("/api/v1/forecast")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR})
@Tag(name = "Dự báo / Forecast")
public class ForecastResource {

    private final Forecasts forecasts;
    private final AskedPlan plans;
    private final Caller caller;

    ForecastResource(Forecasts forecasts, AskedPlan plans, Caller caller) {
        this.forecasts = forecasts;
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Dự báo các chỉ tiêu đến hết kế hoạch / The headlines until the plan ends",
            description =
                    "Every headline on the cut-off of each year to come, and the first day on which a target is lost or reached, if"
                            + " nothing happens but what the records say already: ends of posts, seats, planning and"
                            + " certificates, expected ends of terms, and retirement at the legal age.")
    @APIResponse(
            responseCode = "200",
            description = "Dự báo / the forecast",
            content = @Content(schema = @Schema(implementation = ForecastAnswer.class)))
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    public ForecastAnswer forecast(
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency,
            @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV") @QueryParam(AskedPlan.PLAN)
                    String plan) {
        return forecasts.of(plans.ofOneAgency(caller.agency(agency), plan));
    }
}
