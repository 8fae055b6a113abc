package vn.hatinh.reporting.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

import vn.hatinh.reporting.freshness.AnswerFreshness;

/**
 * In which state the figures of several agencies are, and what that means for an answer made from them.
 *
 * @param agencies in order of their codes
 * @param asOf when the newest counted change was recorded; null before the first
 * @param state another one whenever anything has changed that an answer can tell
 */
public record FiguresState(List<String> agencies, Instant asOf, AnswerFreshness freshness, String state) {

    private static final String CACHE_CONTROL = "private, no-cache";

    public FiguresState {
        agencies = List.copyOf(agencies);
    }

    /** 304 for who has the answer already; nothing when it is to be composed. */
    public ResponseBuilder unchanged(Request request, String... what) {
        return request.evaluatePreconditions(lastModified(), tag(what));
    }

    /** @param what tells the answer from others that are made from the same figures */
    public Response describe(ResponseBuilder answer, String... what) {
        if (asOf != null) {
            answer.header("Figures-As-Of", asOf.toString());
        }
        return answer.tag(tag(what))
                .lastModified(lastModified())
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .header("Figures-Freshness", freshness.asHeader())
                .build();
    }

    /** Weak: the same content need not be the same bytes. */
    private EntityTag tag(String... what) {
        String basis = String.join("\n", what) + "\n" + state;
        return new EntityTag(
                UUID.nameUUIDFromBytes(basis.getBytes(StandardCharsets.UTF_8)).toString(), true);
    }

    /** Time stands still while there is nothing. */
    private Date lastModified() {
        return Date.from(asOf == null ? Instant.EPOCH : asOf);
    }
}
