package vn.hatinh.reporting.programme.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.hatinh.reporting.programme.calendar.AgencyCalendar.Extent;
import vn.hatinh.reporting.programme.task.TaskViews;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.support.access.Roles;

/** The calendar that programs of officials subscribe to. */
@Path("/api/v1/calendar.ics")
@Tag(name = "tasks")
public class CalendarResource {

    private static final String EXAMPLE = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//vn.hatinh//Gender equality plan//VI
            BEGIN:VEVENT
            UID:day-international-womens-day-2026@h27.13
            DTSTAMP:20260101T000000Z
            DTSTART;VALUE=DATE:20260308
            DTEND;VALUE=DATE:20260309
            SUMMARY:Ngày Quốc tế Phụ nữ
            END:VEVENT
            END:VCALENDAR
            """;

    private final AgencyCalendar calendar;
    private final RecordCaller caller;
    private final TaskViews views;

    CalendarResource(AgencyCalendar calendar, RecordCaller caller, TaskViews views) {
        this.calendar = calendar;
        this.caller = caller;
        this.views = views;
    }

    @GET
    @Transactional
    @Produces(ICalendar.MEDIA_TYPE)
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.READER})
    @Operation(
            summary = "Lịch iCalendar / Calendar feed",
            description =
                    "Nhiệm vụ vào ngày đến hạn, các cuộc họp Ban VSTBPN, và các ngày 8/3, 28/6, 20/10, 15/11 - 15/12, "
                            + "25/11. Không nêu năm: năm nay và năm sau / Tasks on their due dates, meetings of the "
                            + "committee for who may see them, and the fixed days. Without a year: this one and the next.")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content =
                    @Content(
                            mediaType = CalendarAnswer.TYPE,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "calendar", value = EXAMPLE)))
    @APIResponse(responseCode = "304", description = "Lịch không đổi / Not modified")
    @APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
    public Response calendar(
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = "Năm / Year", example = "2026")
                    @RestQuery
                    @Pattern(regexp = "\\d{4}", message = "Cần năm gồm bốn chữ số / A year of four digits is needed") String year,
            @Context Request request) {
        int first = year == null ? caller.today().getYear() : Integer.parseInt(year);
        int last = year == null ? first + 1 : first;
        // who sees what is behind the tasks sees the meetings as well
        Extent extent = new Extent(views.seesDetails(), views.seesDetails());
        return CalendarAnswer.of(calendar.write(caller.agency(agency), first, last, extent), request);
    }
}
