package vn.hatinh.personnel.staff.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.staff.access.StaffAddress;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

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
    @APIResponse(responseCode = "200", description = "Một trang / A page")
    public RestResponse<Page<HistoryEntry>> history(
            @Valid @BeanParam StaffAddress staff, @Valid @BeanParam PageRequest page, @Context UriInfo request) {
        return PagedAnswer.of(reading.history(staff, page), request);
    }
}
