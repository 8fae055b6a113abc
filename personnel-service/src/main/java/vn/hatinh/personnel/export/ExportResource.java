package vn.hatinh.personnel.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Download;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

@Path("/api/v1/exports")
@Tag(name = "exports", description = "Xuất sổ nhân sự / Exports of the staff workbook")
public class ExportResource {

    private static final String FILE = "so-nhan-su.xlsx";

    private final WorkbookExport export;
    private final AuditTrail audit;
    private final Caller caller;

    ExportResource(WorkbookExport export, AuditTrail audit, Caller caller) {
        this.export = export;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("/workbook")
    @Produces(Download.XLSX)
    @Transactional
    @RolesAllowed(Roles.HR_OFFICER)
    @Operation(
            summary = "Toàn bộ cơ quan dưới dạng sổ nhập / The whole agency as the workbook of the import",
            description =
                    "Nhập lại tệp này không thay đổi gì. Trang KhamSucKhoe và ThaiSan chỉ có khi người gọi có vai trò "
                            + "health-officer. / Importing the file again changes nothing. The sheets KhamSucKhoe and ThaiSan are "
                            + "there only for callers with the role health-officer.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = Download.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "400",
            description = "Tham số sai / A parameter is wrong",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<StreamingOutput> workbook(@Valid @BeanParam AgencyParam agency) {
        String asked = agency.of(caller);
        boolean withHealth = caller.hasRole(Roles.HEALTH_OFFICER);
        audit.read(new AuditSubject(asked, "export", "workbook"), withHealth ? "all-sheets" : "all-sheets-but-health");
        return Download.of(FILE, out -> export.write(asked, withHealth, out));
    }
}
