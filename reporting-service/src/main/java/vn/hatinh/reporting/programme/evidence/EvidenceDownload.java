package vn.hatinh.reporting.programme.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.hatinh.reporting.programme.evidence.FileKind.MediaTypes;
import vn.hatinh.reporting.programme.task.Tasks;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.Attachment;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.support.access.Roles;

/** Gives files out as they came, to be saved and never to be run or shown by the browser. */
@Path("/api/v1/tasks/{id}/evidence/{file}/content")
@Tag(name = "evidence")
public class EvidenceDownload {

    private final EvidenceFiles files;
    private final EvidencePieces pieces;
    private final Tasks tasks;
    private final RecordCaller caller;

    EvidenceDownload(EvidenceFiles files, EvidencePieces pieces, Tasks tasks, RecordCaller caller) {
        this.files = files;
        this.pieces = pieces;
        this.tasks = tasks;
        this.caller = caller;
    }

    @GET
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(
            summary = "Tải tệp / Download a file",
            description = "Đúng từng byte như khi gửi; ETag và Repr-Digest là SHA-256 / "
                    + "Byte by byte as it came; ETag and Repr-Digest are its SHA-256.")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung tệp / The file",
            content = {
                @Content(mediaType = MediaTypes.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaTypes.PPTX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Tệp không đổi / Not modified")
    public Response content(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String file,
            @Valid @BeanParam AgencyParam agency,
            @Context Request request) {
        String owner = caller.agency(agency);
        Evidence evidence = files.get(tasks.get(owner, id), file);
        EntityTag tag = new EntityTag(evidence.sha256());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        StreamingOutput content = receiver -> pieces.read(owner, evidence.id(), evidence.size(), receiver);
        return Response.ok(content, evidence.mediaType())
                .tag(tag)
                .header(HttpHeaders.CONTENT_LENGTH, evidence.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition(evidence.name()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("Repr-Digest", Digests.reprDigest(evidence.sha256()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
