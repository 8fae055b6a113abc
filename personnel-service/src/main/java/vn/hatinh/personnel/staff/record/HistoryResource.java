package vn.hatinh.personnel.staff.record;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.personnel.staff.access.StaffAddress;
import vn.hatinh.support.access.Roles;

/** Tells how a staff record became what it is. */
@Path("/api/v1/staff/{code}/history")
@RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
@Tag(name = "staff")
public class HistoryResource {

    private final StaffReading reading;

    HistoryResource(StaffReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            summary = "Ai đã sửa gì, khi nào, vì sao; mới nhất trước / Who changed what, when and why; newest first",
            description = "Chỉ gồm dữ kiện được xem. / Only of facts that the caller may see.")
    @APIResponse(responseCode = "200", description = "Lịch sử / The history")
    public List<HistoryEntry> history(@Valid @BeanParam StaffAddress staff) {
        return reading.history(staff);
    }
}
