package vn.hatinh.personnel.unit;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.support.rest.IfMatch;

/** A unit as an answer, with its version as ETag. */
public final class UnitAnswer {

    private UnitAnswer() {}

    public static RestResponse<UnitHistory> of(UnitHistory unit) {
        return RestResponse.ResponseBuilder.ok(unit)
                .header(HttpHeaders.ETAG, IfMatch.tag(unit.version()))
                .build();
    }
}
