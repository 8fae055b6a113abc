package vn.hatinh.reporting.programme.calendar.feed;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

import vn.hatinh.reporting.programme.calendar.AgencyCalendar;
import vn.hatinh.reporting.programme.calendar.AgencyCalendar.Extent;
import vn.hatinh.reporting.programme.calendar.CalendarAnswer;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemException;

/** The calendar under a personal address. */
@Path(FeedResource.PATH)
@Tag(name = "tasks")
public class FeedResource {

    static final String PATH = "/calendar-feeds";

    private final AgencyCalendar calendar;
    private final SecurityIdentity identity;
    private final Clock clock;

    FeedResource(AgencyCalendar calendar, SecurityIdentity identity, Clock clock) {
        this.calendar = calendar;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Path("/{agency}/{key}.ics")
    @Transactional
    @Produces(CalendarAnswer.TYPE)
    @Authenticated
    @Operation(
            summary = "Lịch theo địa chỉ riêng / The calendar under a personal address",
            description =
                    "For calendar programs: the key in the address stands for a token, and opens this calendar only. "
                            + "Titles, places and dates of this year and the next, no details; and the day on which the "
                            + "address expires, unless its owner renews it.")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar (RFC 5545)",
            content = @Content(mediaType = CalendarAnswer.TYPE, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "304", description = "Lịch không đổi / Not modified")
    @APIResponse(
            responseCode = "404",
            description = "Không có địa chỉ này / No such address",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "410",
            description = "Địa chỉ hết hạn, chủ của nó chưa gia hạn / It is over, and its owner has not renewed it",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response calendar(
            @Parameter(description = "Mã cơ quan / Agency", example = "H27.13") @RestPath String agency,
            @Parameter(description = "Khóa / Key", example = "hkTq0v3kX...") @RestPath String key,
            @Context Request request) {
        FeedAccess access = identity.getAttribute(FeedAccess.ATTRIBUTE);
        if (access == null) {
            // a token is no key
            throw new NotFoundException();
        }
        if (access.isOver(clock.instant())) {
            throw over(access);
        }
        int year = LocalDate.now(clock).getYear();
        return CalendarAnswer.of(
                calendar.write(
                        access.agency(),
                        year,
                        year + 1,
                        new Extent(false, access.meetings()),
                        access.address(clock.getZone())),
                request);
    }

    private static ProblemException over(FeedAccess access) {
        String renewal = "POST %s/%s/%s".formatted(FeedsResource.PATH, access.feed(), FeedsResource.RENEWAL);
        return ProblemException.of(410, "feed-expired", "Địa chỉ lịch đã hết hạn", "The address has expired")
                .withDetail("Chủ địa chỉ gia hạn bằng " + renewal, "Its owner renews it by " + renewal);
    }
}
