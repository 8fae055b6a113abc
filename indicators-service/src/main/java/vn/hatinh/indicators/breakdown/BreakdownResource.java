package vn.hatinh.indicators.breakdown;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.indicators.breakdown.BreakdownParameters.Asked;
import vn.hatinh.indicators.engine.plan.Sensitivity;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.sight.Sights;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.Moments;
import vn.hatinh.indicators.values.Parameters;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** Where a value comes from, unit by unit or group by group. */
@Path("/api/v1/indicators/{code}/breakdown")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@Tag(name = "Chỉ tiêu / Indicators")
public class BreakdownResource {

    private final Moments moments;
    private final AskedPlan plans;
    private final Sights sights;
    private final Caller caller;
    private final Clock clock;

    BreakdownResource(Moments moments, AskedPlan plans, Sights sights, Caller caller, Clock clock) {
        this.moments = moments;
        this.plans = plans;
        this.sights = sights;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Giá trị được tách theo đơn vị hoặc nhóm / A value taken apart by unit or group",
            description = "The cells add up to the total, what belongs to no other cell included. A unit stands for the"
                    + " people directly assigned to it. A reader gets the cells of public facts only: parts of anything"
                    + " else are too small.")
    @APIResponse(responseCode = "200", description = "Tổng và các ô / the total and the cells")
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    public BreakdownView breakdown(@BeanParam BreakdownParameters parameters) {
        Known known = moments.known(plans.of(caller.agency(parameters.agency), parameters.plan), Moments.AS_OF, null);
        Asked asked = parameters.in(known, sights.currentDay(LocalDate.now(clock)));
        sights.requireCutOffs(
                Parameters.ON, List.of(asked.cutOff()), known.plan().horizon());
        boolean shown =
                !sights.isControlled() || asked.breakdowns().cellsOf(asked.by()).sensitivity() == Sensitivity.PUBLIC;
        return BreakdownView.of(known, asked, asked.breakdowns().by(asked.by(), asked.cutOff()), shown);
    }
}
