package vn.hatinh.support.problem;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JacksonException;

/** The framework's own refusals: their status, in the shape of all others. */
@Provider
public class WebApplicationExceptionMapper implements ExceptionMapper<WebApplicationException> {

    @Context
    UriInfo request;

    @Override
    public Response toResponse(WebApplicationException exception) {
        Response given = exception.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return given;
        }
        if (exception.getCause() instanceof JacksonException unreadable) {
            return ProblemResponses.answer(JsonProblems.of(unreadable), request);
        }
        if (exception instanceof NotFoundException && exception.getCause() instanceof RuntimeException conversion) {
            return ProblemResponses.answer(ParameterProblems.of(conversion, request), request);
        }
        if (given.getStatus() == 500) {
            return ProblemResponses.answer(UnexpectedProblems.log(exception), request);
        }
        Response answer = ProblemResponses.answer(StatusProblems.of(given.getStatus()), request);
        // such as Allow, WWW-Authenticate, Retry-After
        given.getHeaders().forEach((name, values) -> answer.getHeaders().putIfAbsent(name, values));
        return answer;
    }
}
