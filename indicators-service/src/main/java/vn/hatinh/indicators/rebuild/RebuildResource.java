package vn.hatinh.indicators.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

/** How far the topics have been counted: after a start from nothing, and on any day. */
@Path("/api/v1/rebuild")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
@Tag(name = "Vận hành / Operation")
public class RebuildResource {

    private final Progress progress;

    RebuildResource(Progress progress) {
        this.progress = progress;
    }

    @GET
    @Operation(
            summary = "Tiến độ tính lại từ đầu / How far the topics have been counted",
            description = "Of every partition where the service stands and where its topic ends, how many records are"
                    + " counted, and how long the rest takes at the pace since an earlier request. Of the whole system,"
                    + " not of one agency.")
    @APIResponse(
            responseCode = "200",
            description = "Tiến độ / the progress",
            content = @Content(schema = @Schema(implementation = RebuildProgress.class)))
    @APIResponse(
            responseCode = "503",
            description = "Kafka không phản hồi / Kafka does not answer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RebuildProgress progress() {
        return progress.now();
    }
}
