package vn.hatinh.support.problem;

import java.io.IOException;
import java.util.stream.Stream;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Whatever nobody expected: the answer tells nothing but the number under which the log tells all. */
@Provider
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(UnexpectedExceptionMapper.class);

    @Context
    UriInfo request;

    private final CurrentVertxRequest requests;

    UnexpectedExceptionMapper(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    @Override
    public Response toResponse(Throwable exception) {
        if (hasHungUp(exception)) {
            LOG.debugf("A caller hung up before the end of the answer: %s", exception);
            return Response.noContent().build();
        }
        return ProblemResponses.answer(UnexpectedProblems.log(exception), request);
    }

    /** Whether the answer could not be sent because nobody waits for it any more. */
    private boolean hasHungUp(Throwable exception) {
        return requests.getCurrent().response().closed()
                && Stream.iterate(exception, Throwable.class::isInstance, Throwable::getCause)
                        .anyMatch(IOException.class::isInstance);
    }
}
