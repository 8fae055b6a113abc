package vn.hatinh.reporting.committee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.record.IfMatchParam;
import vn.hatinh.reporting.record.NewRecords;
import vn.hatinh.reporting.record.RecordAnswers;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.Recorded;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

@Path(MeetingResource.PATH)
@Tag(name = "committee", description = "Ban Vì sự tiến bộ của phụ nữ / Committee for the advancement of women")
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class MeetingResource {

    static final String PATH = "/api/v1/committee/meetings";

    private final Meetings meetings;
    private final NewRecords newRecords;
    private final RecordCaller caller;

    MeetingResource(Meetings meetings, NewRecords newRecords, RecordCaller caller) {
        this.meetings = meetings;
        this.newRecords = newRecords;
        this.caller = caller;
    }

    @GET
    @Conditional
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(
            summary = "Các cuộc họp / Meetings",
            description = "Mới nhất trước; Link: first, prev, next, last / Latest first, with Link headers (RFC 8288).")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public RestResponse<Page<Recorded<Meeting>>> list(
            @Valid @BeanParam AgencyParam agency, @Valid @BeanParam PageRequest page, @Context UriInfo request) {
        return PagedAnswer.of(meetings.list(caller.agency(agency), page), request);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(summary = "Một cuộc họp / One meeting")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    public RestResponse<Recorded<Meeting>> get(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency) {
        return RecordAnswers.ok(meetings.get(caller.agency(agency), id));
    }

    @POST
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Ghi cuộc họp / Add a meeting")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi / Written",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(ref = "RecordedMeeting")))
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<Recorded<Meeting>> add(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IdempotencyKey key,
            @Valid @NotNull Meeting content) {
        String owner = caller.agency(agency);
        return newRecords.add(key, owner, PATH, content, () -> meetings.add(owner, content, caller.author()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Sửa cuộc họp, ghi biên bản / Correct a meeting, or write its minutes")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    @APIResponse(responseCode = "412", ref = RecordsInApi.STALE)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    @APIResponse(responseCode = "428", ref = RecordsInApi.IF_MATCH_MISSING)
    public RestResponse<Recorded<Meeting>> replace(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition,
            @Valid @NotNull Meeting content) {
        return RecordAnswers.ok(
                meetings.replace(caller.agency(agency), id, condition.value(), content, caller.author()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Bỏ cuộc họp ghi nhầm / Remove a meeting that was entered by mistake")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "412", ref = RecordsInApi.STALE)
    @APIResponse(responseCode = "428", ref = RecordsInApi.IF_MATCH_MISSING)
    public void remove(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition) {
        meetings.remove(caller.agency(agency), id, condition.value());
    }
}
