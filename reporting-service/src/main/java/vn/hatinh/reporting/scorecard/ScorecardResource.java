package vn.hatinh.reporting.scorecard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

import vn.hatinh.reporting.access.FiguresInApi;
import vn.hatinh.reporting.access.UnitFigures;
import vn.hatinh.reporting.caching.AnswerMemory;
import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.freshness.FreshnessWatch;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** The plan's year at a glance. */
@Path("/api/v1/scorecard")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ScorecardAnswer.class)))
@APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
@APIResponse(responseCode = "404", ref = FiguresInApi.NO_FIGURES)
public class ScorecardResource {

    private final PlanYears planYears;
    private final Scorecards scorecards;
    private final Caller caller;
    private final UnitFigures unitFigures;
    private final AnswerMemory answers;
    private final FreshnessWatch freshness;

    ScorecardResource(
            PlanYears planYears,
            Scorecards scorecards,
            Caller caller,
            UnitFigures unitFigures,
            AnswerMemory answers,
            FreshnessWatch freshness) {
        this.planYears = planYears;
        this.scorecards = scorecards;
        this.caller = caller;
        this.unitFigures = unitFigures;
        this.answers = answers;
        this.freshness = freshness;
    }

    @GET
    @Conditional.Figures
    @Operation(
            summary = "Bảng điểm của năm / The year's scorecard",
            description = "Goal by goal: value, numerator, denominator, target, status, distance in people, last year. "
                    + "A reader gets what disclosure control leaves: a value may be rounded, or null. "
                    + "Without a plan the newest one that covers the year, without a unit the whole agency.")
    public byte[] scorecard(
            @RestQuery @YearText String year,
            @RestQuery String agency,
            @RestQuery String plan,
            @RestQuery String unit) {
        unitFigures.check(unit);
        String wanted = caller.agency(agency);
        ReportPeriod period = ReportPeriod.wholeOf(Integer.parseInt(year));
        return answers.json(() -> new ScorecardAnswer(
                scorecards.of(planYears.find(wanted, plan, period, unit, Sight.of(caller))), freshness.of(wanted)));
    }
}
