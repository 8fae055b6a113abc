package vn.hatinh.reporting.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

import vn.hatinh.reporting.access.FiguresInApi;
import vn.hatinh.reporting.access.UnitFigures;
import vn.hatinh.reporting.caching.AnswerMemory;
import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** Indicators by unit and year. */
@Path("/api/v1/comparison")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {

    private final Comparisons comparisons;
    private final Caller caller;
    private final UnitFigures unitFigures;
    private final AnswerMemory answers;

    ComparisonResource(Comparisons comparisons, Caller caller, UnitFigures unitFigures, AnswerMemory answers) {
        this.comparisons = comparisons;
        this.caller = caller;
        this.unitFigures = unitFigures;
        this.answers = answers;
    }

    @GET
    @Conditional.Figures
    @Operation(
            summary = "So sánh chỉ tiêu theo đơn vị và năm / Indicators compared by unit and year",
            description = "Giá trị, tử số, mẫu số, trạng thái cuối mỗi năm; nhiều hơn 10.000 dòng thì 422 / "
                    + "Value, numerator, denominator and status at the end of each year; 422 beyond 10,000 rows.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Comparison.class)))
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    @APIResponse(responseCode = "404", ref = FiguresInApi.NO_FIGURES)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public byte[] compare(@Valid @BeanParam AgencyParam agency, @Valid @BeanParam ComparisonParams params) {
        params.units().forEach(unitFigures::check);
        String wanted = caller.agency(agency.asked());
        return answers.json(() -> comparisons.compare(wanted, params, Sight.of(caller)));
    }
}
