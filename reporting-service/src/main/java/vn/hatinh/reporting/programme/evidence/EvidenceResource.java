package vn.hatinh.reporting.programme.evidence;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import vn.hatinh.reporting.programme.task.Task;
import vn.hatinh.reporting.programme.task.Tasks;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Roles;

@Path("/api/v1/tasks/{id}/evidence")
@Tag(name = "evidence", description = "Tệp minh chứng của nhiệm vụ / Files that show that a task was done")
public class EvidenceResource {

    private final EvidenceFiles files;
    private final Tasks tasks;
    private final RecordCaller caller;

    EvidenceResource(EvidenceFiles files, Tasks tasks, RecordCaller caller) {
        this.files = files;
        this.tasks = tasks;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(
            summary = "Các tệp của nhiệm vụ / Files of a task, earliest first",
            description = "Tải tệp: thêm /content / To download one: add /content.")
    @APIResponse(responseCode = "200")
    public List<Evidence> list(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency) {
        return files.of(tasks.get(caller.agency(agency), id));
    }

    @GET
    @Path("/{file}")
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(summary = "Thông tin một tệp / What is known of a file")
    @APIResponse(responseCode = "200")
    public Evidence get(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String file,
            @Valid @BeanParam AgencyParam agency) {
        return files.get(tasks.get(caller.agency(agency), id), file);
    }

    @POST
    // without it a broken upload would leave a file without its end
    @Transactional(rollbackOn = IOException.class)
    @RolesAllowed(Roles.COMMITTEE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Gửi tệp minh chứng / Upload a file",
            description = "Phần file của biểu mẫu. Loại tệp xét theo nội dung: PDF, JPEG, PNG, DOCX, XLSX, PPTX không "
                    + "macro. Gửi lại cùng một tệp không thay đổi gì (200) / "
                    + "The part named file. Its kind is told by the content: PDF, JPEG, PNG, DOCX, XLSX, PPTX without "
                    + "macros. The same file sent again changes nothing (200).")
    @APIResponse(
            responseCode = "200",
            description = "Đã có tệp này / The file was there already",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Evidence.class)))
    @APIResponse(
            responseCode = "201",
            description = "Đã lưu / Stored",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Evidence.class)))
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "413", ref = RecordsInApi.TOO_LARGE)
    @APIResponse(responseCode = "415", ref = RecordsInApi.NOT_ACCEPTED)
    public RestResponse<Evidence> upload(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @RestForm("file") FileUpload file)
            throws IOException {
        Task task = tasks.lock(caller.agency(agency), id);
        if (file == null) {
            throw Refusals.missing();
        }
        String sha256 = Digests.sha256(file.uploadedFile());
        Optional<Evidence> known = files.sameAs(task, sha256);
        if (known.isPresent()) {
            return ResponseBuilder.ok(known.get()).build();
        }
        Evidence added = files.add(task, file.uploadedFile(), file.fileName(), sha256, caller.author());
        return ResponseBuilder.create(RestResponse.Status.CREATED, added)
                .location(URI.create("/api/v1/tasks/" + task.id() + "/evidence/" + added.id()))
                .build();
    }

    @DELETE
    @Path("/{file}")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Bỏ tệp gửi nhầm / Remove a file that was sent by mistake")
    @APIResponse(responseCode = "204")
    public void remove(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String file,
            @Valid @BeanParam AgencyParam agency) {
        files.remove(tasks.lock(caller.agency(agency), id), file, caller.author());
    }
}
