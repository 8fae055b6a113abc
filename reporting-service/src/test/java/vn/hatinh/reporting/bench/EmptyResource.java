package vn.hatinh.reporting.bench;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.Blocking;

import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/** Does what every endpoint does before its own work: checks the token, the role and the agency. */
@Path("/bench/empty")
@RolesAllowed({Roles.COMMITTEE, Roles.READER})
@Produces(MediaType.APPLICATION_JSON)
public class EmptyResource {

    private static final byte[] EMPTY = {'{', '}'};

    private final Caller caller;

    EmptyResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Blocking
    public byte[] empty() {
        caller.agency(null);
        return EMPTY;
    }
}
