package vn.hatinh.personnel.intake;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.importing.form.TemplateWorkbook;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Download;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

@Path("/api/v1/imports")
@Tag(name = "imports", description = "Nhập sổ nhân sự / Imports of the staff workbook")
@RolesAllowed(Roles.HR_OFFICER)
public class ImportFilesResource {

    private final ErroredRows erroredRows;
    private final Caller caller;

    ImportFilesResource(ErroredRows erroredRows, Caller caller) {
        this.erroredRows = erroredRows;
        this.caller = caller;
    }

    @GET
    @Path("/template")
    @Produces(Download.XLSX)
    @Operation(
            summary = "Sổ trống có danh sách chọn và ghi chú / The empty workbook with drop-downs and notes",
            description = "Mỗi tiêu đề có ghi chú bằng tiếng Việt và tiếng Anh / "
                    + "Each header has a note in Vietnamese and English")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = Download.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> template() {
        return Download.of("so-nhan-su-mau.xlsx", TemplateWorkbook::write);
    }

    @GET
    @Path("/{id}/errors.xlsx")
    @Produces(Download.XLSX)
    @Operation(
            summary = "Các dòng có lỗi, để sửa rồi gửi lại / The rows with errors, to correct and send again",
            description = "Cùng mẫu với sổ nhập; lỗi ở ghi chú của ô và ở cột \"Lỗi\". Được giữ cùng với kết quả. / "
                    + "In the form of the workbook; errors are comments of their cells and stand in a column \"Lỗi\". "
                    + "Kept as long as the result.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = Download.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "404",
            description = "Không có lần nhập này, hoặc không có dòng lỗi nào được giữ / "
                    + "There is no such import, or no rows of it are kept",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<StreamingOutput> errors(@PathParam("id") UUID id, @Valid @BeanParam AgencyParam agency) {
        String asked = agency.of(caller);
        boolean withHealth = caller.hasRole(Roles.HEALTH_OFFICER);
        erroredRows.handOut(asked, id, withHealth);
        return Download.of("dong-loi.xlsx", out -> erroredRows.write(asked, id, withHealth, out));
    }
}
