package vn.hatinh.reporting.report;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.pdf.PdfRenderer;
import vn.hatinh.reporting.report.xlsx.XlsxRenderer;
import vn.hatinh.reporting.scorecard.YearText;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.rest.IsoDate;

/** Documents as they would be written from what is known now. */
@Path("/api/v1/reports/{kind:annual|half-year|plan}")
@Conditional
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.ADMIN})
@APIResponse(
        responseCode = "200",
        description = "Tài liệu / The document",
        content = {
            @Content(
                    mediaType = DocxRenderer.MEDIA_TYPE,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = PdfRenderer.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(
                    mediaType = XlsxRenderer.MEDIA_TYPE,
                    schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT))
        })
@APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
@APIResponse(
        responseCode = "404",
        description =
                "Chưa có số liệu của năm, hoặc không có định dạng đó / No figures of that year, or no such format",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DraftResource {

    private final Drafts drafts;
    private final Renderers renderers;
    private final Caller caller;

    DraftResource(Drafts drafts, Renderers renderers, Caller caller) {
        this.drafts = drafts;
        this.renderers = renderers;
        this.caller = caller;
    }

    @GET
    @Path("/{year:[^./]+}")
    @Produces({
        DocxRenderer.MEDIA_TYPE,
        PdfRenderer.MEDIA_TYPE,
        XlsxRenderer.MEDIA_TYPE,
        MediaType.TEXT_HTML,
        MediaType.APPLICATION_JSON
    })
    @Operation(
            summary =
                    "Dự thảo báo cáo năm, báo cáo 6 tháng, kế hoạch năm / Draft of the annual report, half-year review, annual plan",
            description =
                    "In the form of Nghị định 30/2020/NĐ-CP, as DOCX, PDF, XLSX (appendices), HTML or JSON by the Accept "
                            + "header. Names are those of the day of signing, by default today; the date of a period that is not "
                            + "over is left open.")
    public Response negotiated(
            @RestPath String kind,
            @RestPath @YearText String year,
            @RestQuery String agency,
            @RestQuery @IsoDate String signedOn,
            @Context Request request) {
        return answer(kind, year, agency, signedOn, DocumentAnswers.accepted(request));
    }

    @GET
    @Path("/{year:[^./]+}.{format:[a-z]+}")
    @Operation(
            summary = "Dự thảo theo định dạng / Draft in a named format",
            description = "The same with the format in the address: .docx, .pdf, .xlsx, .html or .json.")
    public Response named(
            @RestPath String kind,
            @RestPath @YearText String year,
            @RestPath String format,
            @RestQuery String agency,
            @RestQuery @IsoDate String signedOn) {
        return answer(kind, year, agency, signedOn, DocumentAnswers.named(format));
    }

    private Response answer(String path, String year, String agency, String signedOn, Format format) {
        DocumentKind kind = DocumentKind.ofPath(path);
        Edition edition = Edition.draft(signedOn == null ? null : LocalDate.parse(signedOn));
        byte[] content =
                renderers.render(drafts.compose(kind, caller.agency(agency), Integer.parseInt(year), edition), format);
        return DocumentAnswers.of(content, format, kind, year);
    }
}
