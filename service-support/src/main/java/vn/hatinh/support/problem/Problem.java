package vn.hatinh.support.problem;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Problem details as of RFC 9457.
 *
 * @param type {@code urn:problem:...}: what kind of problem
 * @param title the kind in words, Vietnamese / English
 * @param status HTTP status
 * @param detail this case in words, Vietnamese / English; may be null
 * @param instance the path that was asked for, or the number under which the log tells more; may be null
 * @param errors what was wrong piece by piece; may be null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        // a path without a host is no URI, only a reference to one
        @Schema(implementation = String.class, format = "uri-reference")
        URI instance,

        List<ProblemError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPE_PREFIX = "urn:problem:";

    public Problem {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("Not the status of an error: " + status);
        }
        errors = errors == null ? null : List.copyOf(errors);
    }

    /** A problem of the type {@code urn:problem:<type>}. */
    public static Problem of(int status, String type, Text title) {
        return new Problem(URI.create(TYPE_PREFIX + type), title.inOneLine(), status, null, null, null);
    }

    public Problem withDetail(Text detail) {
        return new Problem(type, title, status, detail.inOneLine(), instance, errors);
    }

    public Problem withInstance(URI instance) {
        return new Problem(type, title, status, detail, instance, errors);
    }

    public Problem withErrors(List<ProblemError> errors) {
        return new Problem(type, title, status, detail, instance, errors);
    }
}
