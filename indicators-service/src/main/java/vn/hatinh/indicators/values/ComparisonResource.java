package vn.hatinh.indicators.values;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.engine.value.ValueChange;
import vn.hatinh.indicators.rollup.Known;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Text;

/** What became known between two moments. */
@Path("/api/v1/values/changes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.ADMIN})
@Tag(name = "Giá trị / Values")
public class ComparisonResource {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final Moments moments;
    private final AskedPlan plans;
    private final Caller caller;

    ComparisonResource(Moments moments, AskedPlan plans, Caller caller) {
        this.moments = moments;
        this.plans = plans;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Các giá trị thay đổi giữa hai thời điểm / Values that changed between two moments",
            description = "The values of the same days and periods as they were known at both moments. A decision that"
                    + " was recorded late changes values of days long gone.")
    @APIResponse(
            responseCode = "200",
            description = "Các giá trị khác nhau / the values that differ",
            content = @Content(schema = @Schema(implementation = ValueChanges.class)))
    @APIResponse(responseCode = "400", ref = RefusalsInApi.WRONG)
    @APIResponse(responseCode = "404", ref = RefusalsInApi.UNKNOWN)
    @APIResponse(responseCode = "409", ref = RefusalsInApi.NOT_KEPT)
    public ValueChanges changes(
            @Parameter(description = "Mã định danh cơ quan / agency code", example = "H27.13") @QueryParam("agency")
                    String agency,
            @Parameter(description = AskedPlan.DESCRIPTION, example = "662-KH-SNgV") @QueryParam(AskedPlan.PLAN)
                    String plan,
            @Parameter(description = Moments.DESCRIPTION, example = "2026-01-31") @QueryParam(FROM) String from,
            @Parameter(description = "Bỏ trống: hiện nay / left out: now", example = "2026-06-30") @QueryParam(TO)
                    String to,
            @Parameter(description = "Các ngày / days", example = "2025-12-31") @QueryParam(Parameters.ON) String on,
            @Parameter(description = "Các kỳ / periods", example = "2025,2025-H1") @QueryParam(Parameters.PERIOD)
                    String period) {
        String asked = caller.agency(agency);
        if (from == null || from.isBlank()) {
            throw Problems.invalidParameter(
                    FROM,
                    null,
                    "required",
                    new Text(
                            "cần thời điểm trước, ví dụ 2026-01-31",
                            "the earlier moment is needed, such as 2026-01-31"));
        }
        Id counted = plans.of(asked, plan);
        Known earlier = moments.known(counted, FROM, from);
        Known later = moments.known(counted, TO, to);
        var parameters = new Parameters(later.plan().horizon());
        var days = parameters.days(on);
        var periods = parameters.periods(period);
        Parameters.requireAny(days, periods);
        return new ValueChanges(
                asked,
                later.plan().id(),
                ValueChanges.Known.of(earlier.state()),
                ValueChanges.Known.of(later.state()),
                ValueChange.between(values(earlier, days, periods), values(later, days, periods)).stream()
                        .filter(ValueChange::moved)
                        .map(ChangedValue::of)
                        .toList());
    }

    private static Stream<IndicatorValue> values(Known known, List<LocalDate> days, List<Period> periods) {
        Valuation valuation =
                new Valuation(known.agency(), known.plan(), known.counted().state());
        return known.isRollUp() ? valuation.ofAgency(days, periods) : valuation.all(days, periods);
    }
}
