package vn.hatinh.support.access;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.AuthenticationFailedException;

import vn.hatinh.support.problem.Text;

/** The token is expired, meant for others, or not signed by the login server. The answer does not say which. */
@Provider
public class RefusedTokenMapper implements ExceptionMapper<AuthenticationFailedException> {

    private static final Text DETAIL = new Text(
            "Token hết hạn hoặc không được chấp nhận; hãy đăng nhập lại",
            "The token is expired or not accepted; log in again");

    @Context
    UriInfo request;

    @Override
    public Response toResponse(AuthenticationFailedException exception) {
        return Unauthenticated.answer(DETAIL, "Bearer error=\"invalid_token\"", request);
    }
}
