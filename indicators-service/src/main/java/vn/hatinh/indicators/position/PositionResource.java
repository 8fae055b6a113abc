package vn.hatinh.indicators.position;

import java.time.Duration;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;

import vn.hatinh.indicators.settings.AppSettings;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.RefusalsInApi;
import vn.hatinh.support.access.Caller;

/** Which changes the values hold. */
@Path("/api/v1/position")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Giá trị / Values")
public class PositionResource {

    private static final String APPLIED = "Preference-Applied";

    private final Positions positions;
    private final PositionWaits waits;
    private final AskedPlan plans;
    private final Caller caller;
    private final Duration longest;

    PositionResource(Positions positions, PositionWaits waits, AskedPlan plans, Caller caller, AppSettings settings) {
        this.positions = positions;
        this.waits = waits;
        this.plans = plans;
        this.caller = caller;
        this.longest = settings.position().longestWait();
    }

    @GET
    @Authenticated
    @Blocking
    @Operation(
            summary = "Đã tính đến đâu / How far the agency has been counted",
            description =
                    "With reach and Prefer: wait=…, the answer comes as soon as that position is reached, or when the time is"
                            + " over; then the position is a lower one. So whoever has changed a record and wants the values"
                            + " that hold it need not ask again and again.")
    @APIResponse(
            responseCode = "200",
            description = "Vị trí / the position",
            headers =
                    @Header(
                            name = APPLIED,
                            description =
                                    "Thời gian chờ được áp dụng; không có khi quá nhiều nơi đang chờ / the wait that was"
                                            + " granted; missing when too many wait already",
                            schema = @Schema(implementation = String.class, examples = "wait=10")))
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    public Uni<RestResponse<Position>> position(
            @QueryParam("agency") String agency,
            @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV") @QueryParam(AskedPlan.PLAN)
                    String plan,
            @Valid @BeanParam WaitRequest request) {
        String asked = caller.agency(agency);
        Optional<Duration> limit = request.limit(longest);
        return limit.flatMap(time -> waits.until(plans.of(asked, plan), request.reach, time))
                .map(waiting -> waiting.map(position -> RestResponse.ResponseBuilder.ok(position)
                        .header(APPLIED, "wait=" + limit.get().toSeconds())
                        .build()))
                .orElseGet(() -> Uni.createFrom().item(RestResponse.ok(positions.of(asked, plan))));
    }
}
