package vn.hatinh.reporting.record;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import vn.hatinh.support.rest.IfMatch;

/** Rows as answers, with their entity tags. */
public final class RecordAnswers {

    private RecordAnswers() {}

    public static <T> RestResponse<Recorded<T>> ok(Recorded<T> record) {
        return ResponseBuilder.ok(record)
                .header(HttpHeaders.ETAG, IfMatch.tag(record.revision()))
                .build();
    }

    /**
     * @param collection path under which the record is found by its number
     */
    public static <T> RestResponse<Recorded<T>> created(Recorded<T> record, String collection) {
        return ResponseBuilder.create(RestResponse.Status.CREATED, record)
                .location(URI.create(collection + "/" + record.id()))
                .header(HttpHeaders.ETAG, IfMatch.tag(record.revision()))
                .build();
    }
}
