package vn.hatinh.support.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A JSON body whose parts do not fit; the framework hands this exception on, others of its kind it wraps. */
@Provider
public class MismatchedInputMapper implements ExceptionMapper<MismatchedInputException> {

    @Context
    UriInfo request;

    @Override
    public Response toResponse(MismatchedInputException exception) {
        return ProblemResponses.answer(JsonProblems.of(exception), request);
    }
}
