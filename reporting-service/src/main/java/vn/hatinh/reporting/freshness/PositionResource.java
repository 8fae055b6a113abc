package vn.hatinh.reporting.freshness;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.security.Authenticated;

import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.support.access.Caller;

/** How fresh the answers of this service are. */
@Path("/api/v1/position")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class PositionResource {

    private final ReadModel readModel;
    private final Caller caller;

    PositionResource(ReadModel readModel, Caller caller) {
        this.readModel = readModel;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Vị trí đã cập nhật / Position reached",
            description = "Position 0 while nothing has been counted for the agency.")
    public AgencyPosition position(@RestQuery String agency) {
        String wanted = caller.agency(agency);
        return AgencyPosition.of(wanted, readModel.freshness(wanted));
    }
}
