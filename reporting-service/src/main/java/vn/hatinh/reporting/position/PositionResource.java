package vn.hatinh.reporting.position;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.security.Authenticated;

import vn.hatinh.reporting.caching.AnswerMemory;
import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.freshness.FreshnessWatch;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.support.access.Caller;

/** How fresh the answers of this service are. */
@Path("/api/v1/position")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class PositionResource {

    private final ReadModel readModel;
    private final Caller caller;
    private final FreshnessWatch freshness;
    private final AnswerMemory answers;

    PositionResource(ReadModel readModel, Caller caller, FreshnessWatch freshness, AnswerMemory answers) {
        this.readModel = readModel;
        this.caller = caller;
        this.freshness = freshness;
        this.answers = answers;
    }

    @GET
    @Conditional.Figures
    @Operation(
            summary = "Vị trí đã cập nhật / Position reached",
            description = "Position 0 while nothing has been counted for the agency.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AgencyPosition.class)))
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public byte[] position(@RestQuery String agency) {
        String wanted = caller.agency(agency);
        return answers.json(() -> AgencyPosition.of(wanted, readModel.freshness(wanted), freshness.of(wanted)));
    }
}
