package vn.hatinh.reporting.programme.calendar.feed;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import vn.hatinh.reporting.programme.task.TaskViews;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** The caller's own addresses of the calendar. */
@Path(FeedsResource.PATH)
@Tag(name = "tasks")
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.READER})
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class FeedsResource {

    static final String PATH = "/api/v1/calendar/feeds";
    static final String RENEWAL = "renewal";

    private final Feeds feeds;
    private final RecordCaller records;
    private final Caller caller;
    private final TaskViews views;

    FeedsResource(Feeds feeds, RecordCaller records, Caller caller, TaskViews views) {
        this.feeds = feeds;
        this.records = records;
        this.caller = caller;
        this.views = views;
    }

    @GET
    @Operation(
            summary = "Địa chỉ lịch của tôi / My addresses of the calendar",
            description = "Without the keys, which are told only when an address is made.")
    @APIResponse(responseCode = "200")
    public List<CalendarFeed> list(@Valid @BeanParam AgencyParam agency) {
        return feeds.of(records.agency(agency), caller.subject());
    }

    @POST
    @Operation(
            summary = "Tạo địa chỉ lịch / Make an address of the calendar",
            description =
                    "For a calendar program. Whoever has the address sees titles and dates of the calendar, so it is "
                            + "to be kept like a password. It opens the calendar until expiresAt, unless it is renewed.")
    @APIResponse(
            responseCode = "201",
            description = "Địa chỉ mới / The new address",
            content = @Content(schema = @Schema(implementation = CalendarFeed.Opened.class)))
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    public RestResponse<CalendarFeed.Opened> open(
            @Valid @BeanParam AgencyParam agency,
            @NotNull @Valid CalendarFeed.Wanted wanted,
            @Context UriInfo request) {
        String owner = records.agency(agency);
        Feeds.Opened opened = feeds.open(owner, caller.subject(), wanted.label(), views.seesDetails());
        URI url = request.getBaseUriBuilder()
                .path(FeedResource.PATH)
                .path(owner)
                .path(opened.key() + ".ics")
                .build();
        return ResponseBuilder.create(RestResponse.Status.CREATED, new CalendarFeed.Opened(opened.feed(), url))
                .build();
    }

    @POST
    @Path("/{id}/" + RENEWAL)
    @Operation(
            summary = "Gia hạn địa chỉ lịch / Renew an address of the calendar",
            description =
                    "It lasts as long again as a new one, also when it is over. The committee's meetings are in the "
                            + "calendar from now on if the caller's role sees them now.")
    @APIResponse(responseCode = "200")
    public CalendarFeed renew(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency) {
        return feeds.renew(records.agency(agency), caller.subject(), id, views.seesDetails());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Thu hồi địa chỉ lịch / Revoke an address of the calendar",
            description = "From now on nobody gets the calendar under it.")
    @APIResponse(responseCode = "204", description = "Đã thu hồi / Revoked")
    public void revoke(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency) {
        feeds.revoke(records.agency(agency), caller.subject(), id);
    }
}
