package vn.hatinh.reporting.report.form;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.report.docx.TemplateCheck;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.wording.WordingCheck;
import vn.hatinh.reporting.report.wording.WordingFile;
import vn.hatinh.reporting.settings.FormSettings;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.rest.IsoDate;

/** An agency's own forms: they are uploaded, looked at, and used from a day on that the director says. */
@Path("/api/v1/report-forms/{kind:annual|half-year|plan}/{part:template|wording}")
@Tag(
        name = "report-forms",
        description = "Mẫu Word và câu chữ riêng của cơ quan / Word templates and wording of an agency's own")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class FormResource {

    private final Forms forms;
    private final FormSettings settings;
    private final RecordCaller caller;

    FormResource(Forms forms, FormSettings settings, RecordCaller caller) {
        this.forms = forms;
        this.settings = settings;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.ADMIN})
    @Operation(
            summary = "Các phiên bản và thời hạn áp dụng / The versions, and from when each is used",
            description = "Phiên bản 0 là bản kèm theo phần mềm / Version 0 is the one that ships.")
    @APIResponse(responseCode = "200")
    public FormAnswer list(@RestPath String kind, @RestPath String part, @Valid @BeanParam AgencyParam agency) {
        return forms.describe(key(kind, part, agency));
    }

    @GET
    @Path("/{version:[0-9]+}")
    @Produces({DocxRenderer.MEDIA_TYPE, FormPart.YAML})
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.ADMIN})
    @Operation(
            summary = "Tải một phiên bản / Download a version",
            description = "Đúng từng byte như khi gửi; 0 để bắt đầu từ bản kèm theo phần mềm / "
                    + "Byte by byte as it came; 0 to begin with the one that ships.")
    @APIResponse(
            responseCode = "200",
            description = "Tệp / The file",
            content = {
                @Content(
                        mediaType = DocxRenderer.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FormPart.YAML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    public Response download(
            @RestPath String kind, @RestPath String part, @RestPath int version, @Valid @BeanParam AgencyParam agency) {
        FormKey key = key(kind, part, agency);
        String file =
                "%s-%d.%s".formatted(key.kind().fileName(), version, key.part().extension());
        return Response.ok(forms.content(key, version))
                .type(key.part().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    @POST
    @Consumes({DocxRenderer.MEDIA_TYPE, FormPart.YAML, MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Roles.COMMITTEE, Roles.ADMIN})
    @Operation(
            summary = "Gửi phiên bản mới / Upload a new version",
            description = "Tệp được kiểm tra; mọi lỗi được nêu cùng vị trí, và khi có lỗi thì không lưu gì / "
                    + "The file is checked; every fault is named with its place, and with a fault nothing is kept.")
    @RequestBody(
            description = "Tệp .docx có các chỗ điền {{ten}}, hoặc YAML / A .docx with {{names}}, or YAML",
            content = {
                @Content(
                        mediaType = DocxRenderer.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = FormPart.YAML, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Đã lưu / Stored",
            content = @Content(schema = @Schema(implementation = FormAnswer.class)))
    @APIResponse(responseCode = "413", ref = RecordsInApi.TOO_LARGE)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public Response upload(
            @RestPath String kind,
            @RestPath String part,
            @Valid @BeanParam AgencyParam agency,
            @NotNull byte[] content) {
        FormKey key = key(kind, part, agency);
        long limit = settings.largest(key.part() == FormPart.TEMPLATE);
        if (content.length > limit) {
            throw FormProblems.tooLarge(limit);
        }
        List<ProblemError> faults = faults(key, content);
        if (!faults.isEmpty()) {
            throw FormProblems.notValid(faults);
        }
        int version = forms.add(key, content, caller.author());
        return Response.created(URI.create("/api/v1/report-forms/" + kind + "/" + part + "/" + version))
                .entity(forms.describe(key))
                .build();
    }

    @PUT
    @Path("/in-force/{from}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.DIRECTOR)
    @Operation(
            summary = "Áp dụng một phiên bản từ một ngày / Use a version from a day on",
            description =
                    "Theo ngày ký của văn bản; từ hôm nay trở đi. Phiên bản 0 để dùng lại bản kèm theo phần mềm / "
                            + "By the day of signing; today or later. Version 0 goes back to the one that ships.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public FormAnswer use(
            @RestPath String kind,
            @RestPath String part,
            @RestPath @IsoDate String from,
            @Valid @BeanParam AgencyParam agency,
            @NotNull @Valid FormAnswer.Choice choice) {
        FormKey key = key(kind, part, agency);
        LocalDate day = LocalDate.parse(from);
        if (day.isBefore(caller.today())) {
            throw FormProblems.past(day, caller.today());
        }
        forms.use(key, day, choice.version(), caller.author());
        return forms.describe(key);
    }

    private static List<ProblemError> faults(FormKey key, byte[] content) {
        return key.part() == FormPart.TEMPLATE
                ? TemplateCheck.faults(
                        content, WordingFile.shipped(key.kind()).report().sectionIds())
                : WordingCheck.faults(new String(content, StandardCharsets.UTF_8), key.kind());
    }

    private FormKey key(String kind, String part, AgencyParam agency) {
        return new FormKey(caller.agency(agency), DocumentKind.ofPath(kind), FormPart.ofPath(part));
    }
}
