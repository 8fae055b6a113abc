package vn.hatinh.reporting.changes.stream;

import java.time.Instant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestStreamElementType;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpServerResponse;

import vn.hatinh.reporting.access.UnitFigures;
import vn.hatinh.reporting.changes.ChangeNotice;
import vn.hatinh.reporting.readmodel.Sight;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** Tells of changes as they happen. */
@Path("/api/v1/events")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.HR_OFFICER, Roles.ADMIN})
public class EventResource {

    private final ChangeStreams streams;
    private final Caller caller;
    private final UnitFigures unitFigures;
    private final JsonWebToken token;

    EventResource(ChangeStreams streams, Caller caller, UnitFigures unitFigures, JsonWebToken token) {
        this.streams = streams;
        this.caller = caller;
        this.unitFigures = unitFigures;
        this.token = token;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sự kiện từ máy chủ khi chỉ tiêu thay đổi / Server-sent events when indicators change",
            description = """
                    `value-changed`: giá trị mới của một chỉ tiêu; `reset`: không rõ đã lỡ những gì (Last-Event-ID quá cũ, hoặc \
                    cơ quan vừa được nạp lại), hãy đọc lại số liệu. Gửi Last-Event-ID để nhận tiếp, không mất sự kiện nào. Luồng \
                    kết thúc khi token hết hạn; khách đọc quá chậm bị ngắt và nhận tiếp từ chỗ dừng.

                    `value-changed`: an indicator's new values; `reset`: it is not known what was missed (Last-Event-ID is too \
                    old, or the agency was filled again), so read the figures again. Last-Event-ID resumes without loss. The \
                    stream covers the agency and those below it, and ends with the token; a client that reads too slowly is \
                    disconnected, and resumes where it stopped. A reader hears nothing of what it would not see.""")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ChangeNotice.class)))
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    @APIResponse(responseCode = "429", ref = StreamsInApi.TOO_MANY)
    public Multi<OutboundSseEvent> events(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam EventParams params,
            @Context Sse sse,
            @Context HttpServerResponse connection) {
        params.units().forEach(unitFigures::check);
        Listener listener = new Listener(
                caller.subject(),
                params.filter(caller.agency(agency.asked())),
                Sight.of(caller),
                Instant.ofEpochSecond(token.getExpirationTime()));
        return streams.open(listener, params, sse, connection::reset);
    }
}
