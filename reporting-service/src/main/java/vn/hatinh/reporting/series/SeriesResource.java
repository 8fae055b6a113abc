package vn.hatinh.reporting.series;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.hatinh.reporting.access.UnitFigures;
import vn.hatinh.reporting.readmodel.Freshness;
import vn.hatinh.reporting.readmodel.IndicatorSeries;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.readmodel.Series;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.scorecard.PlanYears;
import vn.hatinh.reporting.scorecard.Unknown;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

/** An indicator through time. */
@Path("/api/v1/series")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "200")
@APIResponse(
        responseCode = "400",
        description = "Tham số sai / A parameter is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Chưa có số liệu, hoặc không có kế hoạch hay đơn vị đó / No figures yet, or no such plan or unit",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class SeriesResource {

    private final ReadModel readModel;
    private final PlanYears planYears;
    private final Caller caller;
    private final UnitFigures unitFigures;
    private final Clock clock;

    SeriesResource(ReadModel readModel, PlanYears planYears, Caller caller, UnitFigures unitFigures, Clock clock) {
        this.readModel = readModel;
        this.planYears = planYears;
        this.caller = caller;
        this.unitFigures = unitFigures;
        this.clock = clock;
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(
            summary = "Chuỗi giá trị của chỉ tiêu / An indicator's values through time",
            description =
                    "At every official cut-off. Without a plan the agency's newest, without a unit the whole agency. A reader"
                            + " gets what disclosure control leaves: a value may be rounded, or null.")
    public SeriesAnswer series(
            @RestPath String code,
            @RestQuery @DefaultValue(Series.HEADLINE) String reading,
            @RestQuery String unit,
            @RestQuery String agency,
            @RestQuery String plan) {
        unitFigures.check(unit);
        String wanted = caller.agency(agency);
        Freshness freshness = readModel.freshness(wanted);
        String newestPlan = planYears.plansOf(wanted, plan).get(0).plan();
        String unitCode = PlanYears.unitOf(wanted, readModel.organisation(wanted), unit, LocalDate.now(clock));
        IndicatorSeries.Key key = new IndicatorSeries.Key(wanted, newestPlan, unitCode, code, reading);
        return readModel
                .series(key)
                .map(Sight.of(caller)::see)
                .map(series -> SeriesAnswer.of(key, series, freshness))
                .orElseThrow(() -> Unknown.series(code, reading, unitCode));
    }
}
