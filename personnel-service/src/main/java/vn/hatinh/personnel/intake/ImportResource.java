package vn.hatinh.personnel.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.hatinh.personnel.PersonnelConfig;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.profile.MappingProfile;
import vn.hatinh.personnel.profile.Profiles;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemException;

@Path("/api/v1/imports")
@RolesAllowed(Roles.HR_OFFICER)
@Tag(name = "imports", description = "Nhập sổ nhân sự / Imports of the staff workbook")
@APIResponse(
        responseCode = "200",
        description = "Đã nhập; hoặc chạy thử không có lỗi / Imported; or a dry run without errors",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ImportReport.class),
                        examples = @ExampleObject(name = "report", value = ImportExamples.REPORT)))
@APIResponse(
        responseCode = "202",
        description = "Đã nhận, đang chạy tiếp (Prefer: respond-async) / Received, and going on by itself",
        content =
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportStatus.class)))
@APIResponse(
        responseCode = "400",
        description = "Tham số sai, hoặc tệp hỏng hay không an toàn / "
                + "A parameter is wrong, or the file is broken or not safe to read",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "409",
        description = "Bị hủy trong khi nhập, chưa ghi gì / Cancelled meanwhile, nothing was written",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "413",
        description = "Tệp quá lớn / The file is too large",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "415",
        description = "Không phải sổ nhân sự / Not a staff workbook",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "422",
        description =
                "Sổ có lỗi, chưa ghi gì; mọi lỗi được nêu / The workbook has errors, nothing was written; all are named",
        content =
                @Content(
                        mediaType = Problem.MEDIA_TYPE,
                        schema = @Schema(implementation = WorkbookProblem.class),
                        examples = @ExampleObject(name = "problem", value = ImportExamples.PROBLEM)))
public class ImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ZIP = "application/zip";

    // Both methods are one operation of the API, which differ by the kind of content.
    private static final String SUMMARY =
            "Nhập sổ nhân sự (XLSX, hoặc ZIP gồm các CSV) / Import a staff workbook (XLSX, or a ZIP of CSVs)";
    private static final String DESCRIPTION =
            "Ghi tất cả hoặc không ghi gì, trừ khi mode=good-rows. Gửi lại cùng một tệp không thay đổi gì; dòng khác đi được cập nhật; dòng không còn "
                    + "trong tệp không bị xóa. Tệp là nội dung của yêu cầu, hoặc phần file của biểu mẫu. / "
                    + "All or nothing, unless mode=good-rows. Sending the same file again changes nothing; a row that differs updates; a row that "
                    + "is missing from the file is not deleted. The file is the body, or the part named file of a form.";

    private final ImportService imports;
    private final Profiles profiles;
    private final AuditTrail audit;
    private final PersonnelConfig config;
    private final Caller caller;

    ImportResource(ImportService imports, Profiles profiles, AuditTrail audit, PersonnelConfig config, Caller caller) {
        this.imports = imports;
        this.profiles = profiles;
        this.audit = audit;
        this.config = config;
        this.caller = caller;
    }

    @POST
    @Consumes({XLSX, ZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public RestResponse<?> workbook(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam ImportParams params,
            @Context UriInfo uri,
            InputStream content)
            throws IOException {
        return run(agency, params, named(params), uri, content);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    public RestResponse<?> form(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam ImportParams params,
            @Context UriInfo uri,
            @RestForm("file") FileUpload file,
            @RestForm("profile") String profile)
            throws IOException {
        if (file == null) {
            throw ProblemException.of(400, "file-missing", "Thiếu phần file", "The part named file is missing");
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            MappingProfile mapping = profile == null ? named(params) : profiles.sent(profile);
            return run(agency, params, mapping, uri, content);
        }
    }

    /** The profile that the parameters name; null when they name none. */
    private MappingProfile named(ImportParams params) {
        return params.profile().map(profiles::named).orElse(null);
    }

    private RestResponse<?> run(
            AgencyParam agency, ImportParams params, MappingProfile mapping, UriInfo uri, InputStream content)
            throws IOException {
        ImportRequest request = params.request(agency.of(caller), caller, mapping, audit.currentOrigin());
        long limit = config.imports().maxSize().asLongValue();
        try {
            SpooledFile file = SpooledFile.of(content, limit);
            return params.async()
                    ? accepted(imports.queue(request, file), uri)
                    : RestResponse.ok(imports.run(request, file));
        } catch (SpooledFile.TooLargeException tooLarge) {
            throw TooLarge.problem(limit);
        }
    }

    private static RestResponse<ImportStatus> accepted(ImportStatus status, UriInfo uri) {
        return RestResponse.ResponseBuilder.create(Status.ACCEPTED, status)
                .location(uri.getAbsolutePathBuilder()
                        .path(status.id().toString())
                        .replaceQuery("agency=" + status.agency())
                        .build())
                .header("Preference-Applied", ImportParams.RESPOND_ASYNC)
                .build();
    }
}
