package vn.hatinh.support.problem;

import java.util.List;
import java.util.stream.StreamSupport;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A request whose fields break their constraints: every one of them is named. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Context
    UriInfo request;

    @Override
    public Response toResponse(ConstraintViolationException exception) {
        if (exception.getConstraintViolations().stream().anyMatch(ConstraintViolationMapper::isOfTheAnswer)) {
            return ProblemResponses.answer(UnexpectedProblems.log(exception), request);
        }
        List<ProblemError> errors = ConstraintErrors.of(exception.getConstraintViolations());
        return ProblemResponses.answer(StatusProblems.of(400).withErrors(errors), request);
    }

    /** The service broke its own promise; the caller did nothing wrong. */
    private static boolean isOfTheAnswer(ConstraintViolation<?> violation) {
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .anyMatch(node -> node.getKind() == ElementKind.RETURN_VALUE);
    }
}
