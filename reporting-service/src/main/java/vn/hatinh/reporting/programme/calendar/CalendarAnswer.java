package vn.hatinh.reporting.programme.calendar;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** A calendar as an answer that programs fetch again and again. */
public final class CalendarAnswer {

    public static final String TYPE = "text/calendar";

    private CalendarAnswer() {}

    public static Response of(String calendar, Request request) {
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(calendar.getBytes(StandardCharsets.UTF_8))
                .toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        return Response.ok(calendar, ICalendar.MEDIA_TYPE)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
