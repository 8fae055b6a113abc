package vn.hatinh.indicators.comparison;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

/** Agencies beside each other, in the order of their codes: a list to compare, not a ranking. */
@Path("/api/v1/comparison/agencies")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@Tag(name = "So sánh / Comparison")
public class AgenciesResource {

    private final AgencyValues values;
    private final AskedPlan plans;
    private final Caller caller;
    private final Clock clock;

    AgenciesResource(AgencyValues values, AskedPlan plans, Caller caller, Clock clock) {
        this.values = values;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Một chỉ tiêu của các cơ quan / One indicator of several agencies",
            description =
                    "The agencies below a code that the caller has to do with, by code. A stock is given on the day,"
                            + " a flow for the period. A reader gets what disclosure control leaves at official cut-offs.")
    @APIResponse(responseCode = "200", description = "Một trang các giá trị / a page of values")
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    public RestResponse<Page<AgencyValue>> agencies(
            @BeanParam ComparisonParameters parameters, @BeanParam @Valid PageRequest page, @Context UriInfo request) {
        Page<AgencyValue> asked = values.of(
                plans.of(caller.agency(parameters.below), parameters.plan), parameters, LocalDate.now(clock), page);
        return PagedAnswer.of(asked, request);
    }
}
