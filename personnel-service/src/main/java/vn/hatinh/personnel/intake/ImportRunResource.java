package vn.hatinh.personnel.intake;

import java.time.Duration;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

@Path("/api/v1/imports")
@Tag(name = "imports", description = "Nhập sổ nhân sự / Imports of the staff workbook")
@APIResponse(
        responseCode = "400",
        description = "Tham số sai / A parameter is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "Không có lần nhập này / There is no such import",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@RolesAllowed(Roles.HR_OFFICER)
public class ImportRunResource {

    /** Progress is written down every second. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final ImportResults results;
    private final Caller caller;

    ImportRunResource(ImportResults results, Caller caller) {
        this.results = results;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Các lần nhập, mới nhất trước / Imports, the latest first")
    @APIResponse(responseCode = "200")
    public RestResponse<Page<ImportStatus>> list(
            @Valid @BeanParam AgencyParam agency, @Valid @BeanParam PageRequest page, @Context UriInfo request) {
        return PagedAnswer.of(results.page(agency.of(caller), page), request);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Một lần nhập: tiến độ và kết quả / One import: progress and result",
            description = "Kết quả được giữ 30 ngày theo mặc định / The result is kept for 30 days by default")
    @APIResponse(responseCode = "200")
    public ImportStatus result(@PathParam("id") UUID id, @Valid @BeanParam AgencyParam agency) {
        return results.result(agency.of(caller), id, caller.hasRole(Roles.HEALTH_OFFICER));
    }

    @GET
    @Path("/{id}/progress")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Tiến độ, cho đến khi kết thúc / Progress, until the import has ended",
            description = "Sự kiện từ máy chủ: một khi có thay đổi, và sự kiện cuối nói kết quả / "
                    + "Server-sent events: one whenever something has changed; the last one tells how it ended")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportStatus.class)))
    public Multi<ImportStatus> progress(@PathParam("id") UUID id, @Valid @BeanParam AgencyParam agency) {
        String asked = agency.of(caller);
        // asked once beforehand, so that an unknown import is a 404 and not an empty stream
        ImportStatus now = results.progress(asked, id);
        Multi<ImportStatus> later = Multi.createFrom()
                .ticks()
                .startingAfter(BETWEEN_LOOKS)
                .every(BETWEEN_LOOKS)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> look(asked, id));
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(now), later)
                .select()
                .first(new UntilEnded())
                .skip()
                .repetitions();
    }

    private Uni<ImportStatus> look(String agency, UUID id) {
        return Uni.createFrom()
                .item(() -> results.progress(agency, id))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(
            summary = "Hủy việc nhập, hoàn tác mọi thay đổi / Cancel the import and roll everything back",
            description = "Việc nhập dừng trong vòng vài giây / The import stops within seconds")
    @APIResponse(responseCode = "202")
    @APIResponse(
            responseCode = "409",
            description = "Việc nhập đã kết thúc / The import has ended already",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ImportStatus> cancel(@PathParam("id") UUID id, @Valid @BeanParam AgencyParam agency) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, results.cancel(agency.of(caller), id))
                .build();
    }
}
