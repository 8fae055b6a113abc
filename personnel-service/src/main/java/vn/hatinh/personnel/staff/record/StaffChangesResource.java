package vn.hatinh.personnel.staff.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.ChangeParams;
import vn.hatinh.personnel.staff.access.StaffAddress;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.problem.Problem;

/** Registers people and says who they are. */
@Path("/api/v1/staff")
@RolesAllowed(Roles.HR_OFFICER)
@Tag(name = "staff")
public class StaffChangesResource {

    private final StaffRegistration registration;

    StaffChangesResource(StaffRegistration registration) {
        this.registration = registration;
    }

    @POST
    @Operation(
            summary = "Đăng ký người mới với thời gian làm việc đầu tiên / "
                    + "Register a person with their first employment period")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StaffDetails.class)))
    @APIResponse(
            responseCode = "409",
            description = "Mã đã có người mang / Somebody has this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<StaffDetails> register(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IdempotencyKey key,
            @Valid @BeanParam ChangeParams change,
            @NotNull @Valid RegistrationForm person) {
        return registration.register(agency, person, change, key).answer();
    }

    @PATCH
    @Path("/{code}")
    @Operation(summary = "Sửa họ tên, giới tính, ngày sinh / Correct name, sex, birth date")
    @APIResponse(responseCode = "200", description = "Đã sửa / Corrected")
    public RestResponse<StaffDetails> correct(
            @Valid @BeanParam StaffAddress staff,
            @Valid @BeanParam ChangeParams change,
            @NotNull @Valid PersonForm person) {
        return registration.correct(staff, person, change).answer();
    }

    @DELETE
    @Path("/{code}")
    @Operation(
            summary =
                    "Xóa hồ sơ đăng ký nhầm, nêu lý do / Delete a record that was registered by mistake, with the reason",
            description =
                    "Chỉ khi hồ sơ không còn dữ kiện nào ngoài thời gian làm việc; người đã nghỉ thì ghi ngày nghỉ. "
                            + "Mã được dùng lại. / Only when the record holds nothing but employment periods; whoever has left "
                            + "gets a last day instead. The code is free again.")
    @APIResponse(responseCode = "204", description = "Đã xóa / Deleted")
    @APIResponse(
            responseCode = "409",
            description = "Hồ sơ còn dữ kiện khác / The record holds other facts",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<Void> delete(@Valid @BeanParam StaffAddress staff, @Valid @BeanParam ChangeParams change) {
        registration.delete(staff, change);
        return RestResponse.noContent();
    }
}
