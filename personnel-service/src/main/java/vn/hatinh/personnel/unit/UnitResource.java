package vn.hatinh.personnel.unit;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.Code;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.rest.IsoDate;

@Path("/api/v1/units")
@RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER, Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.ADMIN})
@Tag(name = "units", description = "Đơn vị / Units")
@APIResponse(
        responseCode = "400",
        description = "Tham số sai / A parameter is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class UnitResource {

    private final UnitFiles files;
    private final Caller caller;
    private final Clock clock;

    UnitResource(UnitFiles files, Caller caller, Clock clock) {
        this.files = files;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @APIResponse(responseCode = "200")
    @Operation(
            summary = "Cây tổ chức vào một ngày / The tree of units on a day",
            description =
                    "Mỗi ngày giữ đúng cơ cấu của ngày đó, kể cả khi sau này đơn vị đổi tên, chuyển hoặc giải thể. / "
                            + "Each day keeps the structure it had, whatever was renamed, moved or closed later.")
    public UnitTreeAnswer tree(
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = "Ngày, mặc định hôm nay / Day, today by default", example = "2023-07-01")
                    @Schema(format = "date")
                    @QueryParam("on")
                    @IsoDate
                    String on) {
        String asked = agency.of(caller);
        LocalDate day = on == null ? LocalDate.now(clock) : LocalDate.parse(on);
        UnitTree tree = UnitTree.on(day, files.read(asked).values());
        return new UnitTreeAnswer(asked, day, tree.nodes());
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Một đơn vị và lịch sử / One unit and its history")
    @APIResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "Phiên bản, để gửi lại trong If-Match / Version, to be sent back in If-Match",
                            schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = "Không có đơn vị mang mã này / No unit has this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<UnitHistory> unit(
            @Parameter(description = "Mã đơn vị / Unit code", example = "VP") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency) {
        return files.read(agency.of(caller), code)
                .map(UnitHistory::of)
                .map(UnitAnswer::of)
                .orElseThrow(() ->
                        ProblemException.of(404, "not-found", "Không có đơn vị mang mã này", "No unit has this code"));
    }
}
