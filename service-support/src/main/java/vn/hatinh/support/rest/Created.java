package vn.hatinh.support.rest;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Something new.
 *
 * @param path below the root of the service
 * @param revision of the record that it belongs to
 */
public record Created<T>(String path, T value, long revision) {

    /** 201 with the value, its place and its tag. */
    public RestResponse<T> answer() {
        return ResponseBuilder.create(Status.CREATED, value)
                .location(URI.create(path))
                .header(HttpHeaders.ETAG, IfMatch.tag(revision))
                .build();
    }
}
