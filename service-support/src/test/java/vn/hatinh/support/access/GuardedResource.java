package vn.hatinh.support.access;

import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

import io.quarkus.security.Authenticated;

/** One endpoint of each kind of rule. */
@Path("/guarded")
public class GuardedResource {

    private final Caller caller;

    GuardedResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @Path("/whoami")
    @Authenticated
    public Map<String, Object> whoAmI(@QueryParam("agency") String agency) {
        return Map.of(
                "name", caller.name(),
                "subject", caller.subject(),
                "agency", caller.agency(agency),
                "committee", caller.hasRole(Roles.COMMITTEE));
    }

    @GET
    @Path("/staff")
    @RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
    public String staff() {
        return "staff";
    }

    @GET
    @Path("/forgotten")
    public String forgotten() {
        return "nobody thought of a rule";
    }
}
