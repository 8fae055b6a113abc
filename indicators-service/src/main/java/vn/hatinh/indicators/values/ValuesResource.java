package vn.hatinh.indicators.values;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.sight.PublishedFigures;
import vn.hatinh.indicators.sight.Seen;
import vn.hatinh.indicators.sight.Sights;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** Everything at once, for systems that keep their own copy. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Giá trị / Values")
public class ValuesResource {

    private static final Comparator<ValueView> ORDER = Comparator.comparing(ValueView::code)
            .thenComparing(ValueView::reading)
            .thenComparing(ValueView::unit)
            .thenComparing(ValueView::period);

    private final Moments moments;
    private final Sights sights;
    private final PublishedFigures published;
    private final AskedPlan plans;
    private final Caller caller;

    ValuesResource(Moments moments, Sights sights, PublishedFigures published, AskedPlan plans, Caller caller) {
        this.moments = moments;
        this.sights = sights;
        this.published = published;
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @Path("values")
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
    @Operation(
            summary = "Mọi chỉ tiêu, cách đọc và đơn vị / Every indicator, reading and unit",
            description =
                    "Stocks are given on the days, flows for the periods. At least one of the two must be asked for. A"
                            + " code that agencies lie below is answered with all of them together, without their units."
                            + " A reader gets what disclosure control leaves of whole agencies at official cut-offs.")
    @APIResponse(responseCode = "200", description = "Các giá trị / the values")
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    @APIResponse(responseCode = "409", ref = RefusalsInApi.NOT_KEPT)
    public Values values(
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency,
            @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV") @QueryParam(AskedPlan.PLAN)
                    String plan,
            @Parameter(
                            description = "Các ngày, cách nhau bằng dấu phẩy / days, comma-separated",
                            example = "2025-12-31")
                    @QueryParam(Parameters.ON)
                    String on,
            @Parameter(description = "Các kỳ / periods", example = "2025,2025-H1") @QueryParam(Parameters.PERIOD)
                    String period,
            @Parameter(description = Moments.DESCRIPTION, example = "2026-01-31") @QueryParam(Moments.AS_OF)
                    String asOf) {
        String asked = caller.agency(agency);
        sights.requireNone(Moments.AS_OF, asOf);
        Known known = moments.known(plans.of(asked, plan), Moments.AS_OF, asOf);
        var definition = known.plan();
        var parameters = new Parameters(definition.horizon());
        var days = parameters.days(on);
        var periods = parameters.periods(period);
        Parameters.requireAny(days, periods);
        sights.requireCutOffs(Parameters.ON, days, definition.horizon());
        var counted = known.counted();
        return new Values(
                asked,
                definition.id(),
                definition.version(),
                counted.position(),
                counted.asOf(),
                RollUpView.of(known),
                seen(known, days, periods).map(ValueView::of).sorted(ORDER).toList());
    }

    private Stream<Seen> seen(Known known, List<LocalDate> days, List<Period> periods) {
        if (sights.isControlled()) {
            return published.of(known).all(days, periods);
        }
        Valuation valuation =
                new Valuation(known.agency(), known.plan(), known.counted().state());
        return (known.isRollUp() ? valuation.ofAgency(days, periods) : valuation.all(days, periods)).map(Seen::whole);
    }
}
