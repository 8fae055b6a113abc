package vn.hatinh.support.access;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemResponses;
import vn.hatinh.support.problem.Text;

/** The answer to a request without a token that is accepted. */
final class Unauthenticated {

    private static final Problem PROBLEM =
            Problem.of(401, "unauthenticated", new Text("Cần đăng nhập", "Login is required"));

    private Unauthenticated() {}

    /**
     * @param challenge of the scheme Bearer, as RFC 6750 words it
     */
    static Response answer(Text detail, String challenge, UriInfo request) {
        Response answer = ProblemResponses.answer(PROBLEM.withDetail(detail), request);
        answer.getHeaders().putSingle(HttpHeaders.WWW_AUTHENTICATE, challenge);
        return answer;
    }
}
