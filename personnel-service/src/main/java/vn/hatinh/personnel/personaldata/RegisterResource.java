package vn.hatinh.personnel.personaldata;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.support.access.Roles;

@Path("/api/v1/personal-data/register")
@RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER, Roles.AUDITOR, Roles.DIRECTOR})
@Tag(name = "personal-data")
public class RegisterResource {

    @GET
    @Operation(
            summary = "Sổ đăng ký xử lý dữ liệu cá nhân / Register of the processing of personal data",
            description =
                    "Lưu dữ liệu nào, để làm gì, bao lâu, ai xem. / What is kept, why, how long, and who sees it.")
    @APIResponse(responseCode = "200")
    public ProcessingRegister register() {
        return ProcessingRegister.OFFICIAL;
    }
}
