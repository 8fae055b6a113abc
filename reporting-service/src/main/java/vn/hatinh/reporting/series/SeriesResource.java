package vn.hatinh.reporting.series;

import jakarta.annotation.security.RolesAllowed;
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

import vn.hatinh.reporting.access.FiguresInApi;
import vn.hatinh.reporting.access.UnitFigures;
import vn.hatinh.reporting.caching.AnswerMemory;
import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.readmodel.Series;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** An indicator through time. */
@Path("/api/v1/series")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        content =
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SeriesAnswer.class)))
@APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
@APIResponse(responseCode = "404", ref = FiguresInApi.NO_FIGURES)
public class SeriesResource {

    private final SeriesReader reader;
    private final Caller caller;
    private final UnitFigures unitFigures;
    private final AnswerMemory answers;

    SeriesResource(SeriesReader reader, Caller caller, UnitFigures unitFigures, AnswerMemory answers) {
        this.reader = reader;
        this.caller = caller;
        this.unitFigures = unitFigures;
        this.answers = answers;
    }

    @GET
    @Path("/{code}")
    @Conditional.Figures
    @Operation(
            summary = "Chuỗi giá trị của chỉ tiêu / An indicator's values through time",
            description =
                    "At every official cut-off. Without a plan the agency's newest, without a unit the whole agency. A reader"
                            + " gets what disclosure control leaves: a value may be rounded, or null.")
    public byte[] series(
            @RestPath String code,
            @RestQuery @DefaultValue(Series.HEADLINE) String reading,
            @RestQuery String unit,
            @RestQuery String agency,
            @RestQuery String plan) {
        unitFigures.check(unit);
        String wanted = caller.agency(agency);
        return answers.json(() -> reader.read(wanted, plan, unit, code, reading, Sight.of(caller)));
    }
}
