package vn.hatinh.support.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Whatever nobody expected: the answer tells nothing but the number under which the log tells all. */
@Provider
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

    @Context
    UriInfo request;

    @Override
    public Response toResponse(Throwable exception) {
        return ProblemResponses.answer(UnexpectedProblems.log(exception), request);
    }
}
