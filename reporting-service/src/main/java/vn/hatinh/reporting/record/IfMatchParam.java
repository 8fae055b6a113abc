package vn.hatinh.reporting.record;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The state that a change is meant for. */
public class IfMatchParam {

    @Parameter(description = "ETag của lần đọc gần nhất / ETag of your last read", example = "\"2\"")
    @HeaderParam(HttpHeaders.IF_MATCH)
    String value;

    /** Null when the header was not sent. */
    public String value() {
        return value;
    }
}
