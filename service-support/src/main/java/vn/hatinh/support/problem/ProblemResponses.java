package vn.hatinh.support.problem;

import java.net.URI;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Turns problems into answers. */
public final class ProblemResponses {

    private ProblemResponses() {}

    /** The problem, with the path of the request as its instance unless it names one itself. */
    public static Response answer(Problem problem, UriInfo request) {
        Problem located = problem.instance() != null
                ? problem
                : problem.withInstance(URI.create(request.getRequestUri().getRawPath()));
        return Response.status(located.status())
                .type(Problem.MEDIA_TYPE)
                .entity(located)
                .build();
    }
}
