package vn.hatinh.personnel.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
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

import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.agency.AgencyCode;
import vn.hatinh.support.agency.IsAgencyCode;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.rest.IfMatch;
import vn.hatinh.support.rest.IsoDate;

@Path("/api/v1/agencies")
@RolesAllowed({
    Roles.HR_OFFICER,
    Roles.HEALTH_OFFICER,
    Roles.COMMITTEE,
    Roles.DIRECTOR,
    Roles.READER,
    Roles.AUDITOR,
    Roles.ADMIN
})
@Tag(name = "agencies", description = "Cơ quan / Agencies")
@APIResponse(
        responseCode = "400",
        description = "Yêu cầu sai / The request is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class AgencyResource {

    private static final String ETAG = "Lần ghi, để gửi lại trong If-Match / Revision, to be sent back in If-Match";

    private final Agencies agencies;
    private final Caller caller;
    private final Clock clock;

    AgencyResource(Agencies agencies, Caller caller, Clock clock) {
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "Các cơ quan mà tài khoản phụ trách / The agencies that the login has to do with")
    @APIResponse(responseCode = "200")
    public List<AgencyAnswer> list(
            @Parameter(
                            description = "Tên vào ngày này, mặc định hôm nay / Names of this day, today by default",
                            example = "2025-12-31")
                    @Schema(format = "date")
                    @QueryParam("on")
                    @IsoDate
                    String on) {
        return agencies.list(on == null ? LocalDate.now(clock) : LocalDate.parse(on));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "Một cơ quan / One agency")
    @APIResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = ETAG,
                            schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "404",
            description = "Không có cơ quan mang mã này / No agency has this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<AgencyAnswer> get(
            @Parameter(description = "Mã định danh / Agency code", example = "H27.13") @PathParam("code") @IsAgencyCode
                    String code) {
        return shown(agencies.get(covered(code), LocalDate.now(clock)));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            summary = "Đặt tên cơ quan; cơ quan mới được ghi nhận / Name an agency; a new one is registered",
            description =
                    "Cơ quan đã có thì cần If-Match. Cơ quan cũng tự được ghi nhận khi có dữ liệu đầu tiên. / If-Match is needed for an agency that is here. An agency is also registered by its first fact.")
    @APIResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = ETAG,
                            schema = @Schema(implementation = String.class)))
    @APIResponse(
            responseCode = "412",
            description = "Đã thay đổi từ khi được đọc / Changed since it was read",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Hai tên cùng lúc / Two names at once",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "428",
            description = "Thiếu If-Match / If-Match is missing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<AgencyAnswer> name(
            @Parameter(description = "Mã định danh / Agency code", example = "H27.13") @PathParam("code") @IsAgencyCode
                    String code,
            @Parameter(description = "ETag của lần đọc cuối / ETag of what was read last")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Valid @NotNull AgencyForm form) {
        return shown(agencies.name(covered(code), ifMatch, form, LocalDate.now(clock)));
    }

    private String covered(String code) {
        return caller.agency(AgencyCode.parse(code).orElseThrow().value());
    }

    private static RestResponse<AgencyAnswer> shown(AgencyAnswer agency) {
        return RestResponse.ResponseBuilder.ok(agency)
                .header(HttpHeaders.ETAG, IfMatch.tag(agency.revision()))
                .build();
    }
}
