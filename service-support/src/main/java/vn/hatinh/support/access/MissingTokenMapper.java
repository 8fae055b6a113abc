package vn.hatinh.support.access;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.UnauthorizedException;

import vn.hatinh.support.problem.Text;

/** Nobody said who they are. */
@Provider
public class MissingTokenMapper implements ExceptionMapper<UnauthorizedException> {

    private static final Text DETAIL = new Text(
            "Gửi kèm header Authorization: Bearer <token> của hệ thống đăng nhập",
            "Send the header Authorization: Bearer <token> with a token of the login server");

    @Context
    UriInfo request;

    @Override
    public Response toResponse(UnauthorizedException exception) {
        return Unauthenticated.answer(DETAIL, "Bearer", request);
    }
}
