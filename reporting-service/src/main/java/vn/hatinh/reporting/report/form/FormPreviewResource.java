package vn.hatinh.reporting.report.form;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.report.DocumentAnswers;
import vn.hatinh.reporting.report.Drafts;
import vn.hatinh.reporting.report.Edition;
import vn.hatinh.reporting.report.Format;
import vn.hatinh.reporting.report.Renderers;
import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.FormVersions;
import vn.hatinh.reporting.scorecard.YearText;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.rest.IsoDate;

/** Documents of the agency as they would be with a version that is not in use yet. */
@Path("/api/v1/report-forms/{kind:annual|half-year|plan}/{part:template|wording}/{version:[0-9]+}")
@Tag(name = "report-forms")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.ADMIN})
public class FormPreviewResource {

    private final Drafts drafts;
    private final Renderers renderers;
    private final RecordCaller caller;

    FormPreviewResource(Drafts drafts, Renderers renderers, RecordCaller caller) {
        this.drafts = drafts;
        this.renderers = renderers;
        this.caller = caller;
    }

    @GET
    @Path("/preview.{format:[a-z]+}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "Xem trước với số liệu của cơ quan / Preview with the agency's data",
            description = ".docx, .pdf, .xlsx, .html, .json. Mẫu Word chỉ quyết định thể thức của .docx / "
                    + "A Word template gives the form of the .docx alone.")
    @APIResponse(
            responseCode = "200",
            description = "Dự thảo / The draft",
            content = {
                @Content(
                        mediaType = DocxRenderer.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaType.WILDCARD, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    public Response preview(
            @RestPath String kind,
            @RestPath String part,
            @RestPath int version,
            @RestPath String format,
            @Parameter(example = "2025") @RestQuery @NotNull @YearText String year,
            @Parameter(description = "Ngày ký / Day of signing", example = "2026-02-06") @RestQuery @IsoDate
                    String signedOn,
            @Valid @BeanParam AgencyParam agency) {
        Format named = DocumentAnswers.named(format);
        DocumentKind document = DocumentKind.ofPath(kind);
        byte[] content = renderers.render(
                drafts.compose(
                        document,
                        caller.agency(agency),
                        Integer.parseInt(year),
                        Edition.draft(signedOn == null ? null : LocalDate.parse(signedOn)),
                        inUse -> FormPart.ofPath(part) == FormPart.TEMPLATE
                                ? new FormVersions(version, inUse.wording())
                                : new FormVersions(inUse.template(), version)),
                named);
        return DocumentAnswers.of(content, named, document, year);
    }
}
