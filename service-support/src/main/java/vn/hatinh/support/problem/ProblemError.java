package vn.hatinh.support.problem;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing that was wrong in a request.
 *
 * @param pointer where: a JSON pointer into the body ({@code /validity/from}), or the name of a parameter
 * @param code for programs: does not change with the wording
 * @param value what was found there; may be null
 * @param message what was wrong and, unless the next says it, what is accepted
 * @param accepted what would be right; may be null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemError(String pointer, String code, Object value, Text message, Text accepted) {

    public ProblemError {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    public ProblemError(String pointer, String code, Object value, Text message) {
        this(pointer, code, value, message, null);
    }

    /** The same error of something that is a part of the request, at this place. */
    public ProblemError below(String place) {
        return new ProblemError(place + pointer, code, value, message, accepted);
    }
}
