package vn.hatinh.reporting.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.scorecard.YearText;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/** The annual report as a document. */
@Path("/api/v1/reports/annual")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
public class AnnualReportResource {

    private final AnnualReports reports;
    private final Caller caller;

    AnnualReportResource(AnnualReports reports, Caller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @GET
    @Path("/{year}")
    @Produces(DocxRenderer.MEDIA_TYPE)
    @Operation(
            summary = "Dự thảo báo cáo năm / Draft of the annual report",
            description =
                    "A DOCX in the form of Nghị định 30/2020/NĐ-CP. Names are those of the day of signing, by default "
                            + "today; the date of a year that is not over is left open.")
    public Response annual(@RestPath @YearText String year, @RestQuery String agency, @RestQuery String signedOn) {
        byte[] docx = reports.docx(caller.agency(agency), Integer.parseInt(year), date(signedOn));
        return Response.ok(docx)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bao-cao-" + year + ".docx\"")
                .build();
    }

    private static LocalDate date(String signedOn) {
        if (signedOn == null) {
            return null;
        }
        try {
            return LocalDate.parse(signedOn);
        } catch (DateTimeParseException e) {
            Text accepted = new Text("Cần ngày dạng yyyy-MM-dd", "A date in the form yyyy-MM-dd is needed");
            throw ProblemException.of(400, "bad-request", "Yêu cầu không hợp lệ", "The request is not valid")
                    .withErrors(List.of(new ProblemError("signedOn", "date", signedOn, accepted)));
        }
    }
}
