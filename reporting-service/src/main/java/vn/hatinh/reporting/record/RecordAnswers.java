package vn.hatinh.reporting.record;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import vn.hatinh.support.rest.IfMatch;

/** Rows as answers, with their entity tags. */
public final class RecordAnswers {

    private RecordAnswers() {}

    public static <T> RestResponse<Recorded<T>> ok(Recorded<T> record) {
        return ok(record, record.revision());
    }

    public static <T> RestResponse<T> ok(T answer, long revision) {
        return ResponseBuilder.ok(answer)
                .header(HttpHeaders.ETAG, IfMatch.tag(revision))
                .build();
    }
}
