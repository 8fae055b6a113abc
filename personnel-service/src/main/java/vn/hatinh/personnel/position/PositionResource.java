package vn.hatinh.personnel.position;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.Authenticated;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.problem.Problem;

@Path("/api/v1/position")
@Authenticated
@Tag(name = "position", description = "Vị trí của dữ liệu / Position of the data")
@APIResponse(
        responseCode = "400",
        description = "Tham số sai / A parameter is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class PositionResource {

    private final Positions positions;
    private final Caller caller;

    PositionResource(Positions positions, Caller caller) {
        this.positions = positions;
        this.caller = caller;
    }

    @GET
    @Transactional
    @APIResponse(responseCode = "200")
    @Operation(
            summary = "Vị trí hiện tại của dữ liệu / Current position of the data",
            description = "Tăng 1 với mỗi sự kiện; dịch vụ khác có cùng vị trí là đã cập nhật đủ. / "
                    + "Grows by one with each event; another service with the same position is up to date.")
    public Position position(@Valid @BeanParam AgencyParam agency) {
        return positions.of(agency.of(caller));
    }
}
