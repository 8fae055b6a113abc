package vn.hatinh.personnel.staff.bulk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

/** Takes many changes from other systems of the province. */
@Path("/api/v1/staff")
@RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
@Tag(name = "staff")
public class BulkResource {

    private static final String EXAMPLE = """
            {
              "reason": "Đồng bộ QLCB tháng 6/2025",
              "commands": [
                {"op": "register", "staff": "CB0100",
                 "fact": {"fullName": "Trần Văn Bình", "sex": "NAM", "birthDate": "1990-04-12",
                          "employment": {"type": "CONG_CHUC", "from": "2025-06-01"}}},
                {"op": "create", "staff": "CB0100", "kind": "assignments",
                 "fact": {"unit": "VP", "from": "2025-06-01"}},
                {"op": "end", "staff": "CB0001", "kind": "assignments", "id": 1001,
                 "fact": {"lastDay": "2025-06-30"}, "ifMatch": "\\"7\\""}
              ]
            }
            """;

    private final BulkService bulk;

    BulkResource(BulkService bulk) {
        this.bulk = bulk;
    }

    @PATCH
    @Operation(
            summary = "Nhiều thay đổi trong một lần, tất cả hoặc không / Many changes at once, all or none",
            description = "Một sự kiện cho mỗi hồ sơ thay đổi. Lỗi chỉ đúng lệnh sai: /commands/3/fact/unit. / "
                    + "One event for each record that changes. Errors point at the command: /commands/3/fact/unit.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BulkRequest.class),
                            examples = @ExampleObject(name = "bulk", value = EXAMPLE)))
    @APIResponse(responseCode = "200", description = "Đã ghi tất cả / Everything was written")
    @APIResponse(
            responseCode = "409",
            description = "Mã đã có người mang, hoặc hồ sơ cần xóa còn dữ kiện / "
                    + "Somebody has the code, or the record to delete holds facts",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public BulkAnswer change(@Valid @BeanParam AgencyParam agency, @NotNull @Valid BulkRequest request) {
        return bulk.change(agency, request);
    }
}
