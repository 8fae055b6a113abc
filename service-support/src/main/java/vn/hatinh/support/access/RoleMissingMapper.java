package vn.hatinh.support.access;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.ForbiddenException;

import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemResponses;
import vn.hatinh.support.problem.Text;

/** The caller is known and must not do this; says which roles may. */
@Provider
public class RoleMissingMapper implements ExceptionMapper<ForbiddenException> {

    private static final Problem PROBLEM = Problem.of(
            403, "role-missing", new Text("Tài khoản không có vai trò cần thiết", "The login lacks the role for this"));

    @Context
    UriInfo request;

    @Context
    ResourceInfo endpoint;

    @Override
    public Response toResponse(ForbiddenException exception) {
        return ProblemResponses.answer(PROBLEM.withDetail(detail(rolesThatMay())), request);
    }

    private static Text detail(List<String> roles) {
        if (roles.isEmpty()) {
            return new Text("Không vai trò nào được làm việc này", "No role may do this");
        }
        String names = String.join(", ", roles);
        return new Text("Cần một trong các vai trò: " + names, "One of these roles is needed: " + names);
    }

    /** A rule of the method counts before the one of its class. */
    private List<String> rolesThatMay() {
        return Stream.of(endpoint.getResourceMethod(), endpoint.getResourceClass())
                .filter(element -> element.isAnnotationPresent(RolesAllowed.class))
                .findFirst()
                .map(element ->
                        List.of(element.getAnnotation(RolesAllowed.class).value()))
                .orElse(List.of());
    }
}
