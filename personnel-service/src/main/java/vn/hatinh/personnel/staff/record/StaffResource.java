package vn.hatinh.personnel.staff.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.DayParam;
import vn.hatinh.personnel.staff.access.StaffAddress;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

/** Reads staff records. */
@Path("/api/v1/staff")
@RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
@Tag(name = "staff", description = "Cán bộ, công chức, viên chức, người lao động / Staff")
public class StaffResource {

    private final StaffReading reading;

    StaffResource(StaffReading reading) {
        this.reading = reading;
    }

    @GET
    @Operation(summary = "Danh sách, từng trang / People, page by page")
    @APIResponse(responseCode = "200", description = "Một trang / A page")
    public RestResponse<Page<StaffSummary>> list(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam StaffListParams params,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        return PagedAnswer.of(reading.list(agency, params, page), request);
    }

    @GET
    @Path("/{code}")
    @Operation(
            summary =
                    "Một người với mọi dữ kiện, mọi lúc hoặc của một ngày / One person with all facts, or those of a day",
            description = "Trường không được xem thì thiếu và có tên trong hidden. / "
                    + "Fields that the caller may not see are missing and named in hidden.")
    @APIResponse(responseCode = "200", description = "Hồ sơ / The record")
    public RestResponse<StaffDetails> details(
            @Valid @BeanParam StaffAddress staff,
            @Valid @BeanParam DayParam day,
            @Parameter(description = "ETag đã có / ETag already known") @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String known) {
        return reading.details(staff, day.day(), known).answer();
    }
}
