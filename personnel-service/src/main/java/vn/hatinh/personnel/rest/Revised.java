package vn.hatinh.personnel.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import vn.hatinh.support.rest.IfMatch;

/**
 * A value as it is at a revision of the record that it belongs to.
 *
 * @param value null when the caller has this revision already
 */
public record Revised<T>(T value, long revision) {

    /** 200 with the value and its tag, or 304. */
    public RestResponse<T> answer() {
        if (value == null) {
            return ResponseBuilder.<T>notModified()
                    .header(HttpHeaders.ETAG, IfMatch.tag(revision))
                    .build();
        }
        return ResponseBuilder.create(Status.OK, value)
                .header(HttpHeaders.ETAG, IfMatch.tag(revision))
                .build();
    }
}
