package vn.hatinh.personnel.staff;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

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
import vn.hatinh.personnel.rest.Page;
import vn.hatinh.personnel.rest.PageRequest;
import vn.hatinh.personnel.rest.PagedAnswer;
import vn.hatinh.personnel.unit.UnitFiles;
import vn.hatinh.personnel.unit.UnitTree;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.ProblemException;

@Path("/api/v1/staff")
@RolesAllowed({Roles.HR_OFFICER, Roles.HEALTH_OFFICER})
@Tag(name = "staff", description = "Cán bộ, công chức, viên chức, người lao động / Staff")
@APIResponse(
        responseCode = "400",
        description = "Tham số sai / A parameter is wrong",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class StaffResource {

    private final StaffFiles files;
    private final StaffSearch search;
    private final UnitFiles units;
    private final Caller caller;
    private final Clock clock;

    StaffResource(StaffFiles files, StaffSearch search, UnitFiles units, Caller caller, Clock clock) {
        this.files = files;
        this.search = search;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(summary = "Danh sách theo mã, từng trang / People by code, page by page")
    @APIResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = "Link",
                            description = "Trang đầu, trước, sau, cuối / First, previous, next, last page (RFC 8288)",
                            schema = @Schema(implementation = String.class)))
    public RestResponse<Page<StaffSummary>> list(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam StaffListParams params,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        String asked = agency.of(caller);
        LocalDate day = params.dayOr(LocalDate.now(clock));
        StaffFilter filter = params.filter(
                asked, day, unit -> UnitTree.on(day, units.read(asked).values()).codesFrom(unit));
        return PagedAnswer.of(search.find(filter, page), request);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "Một người với mọi dữ kiện / One person with all facts")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "404",
            description = "Không có ai mang mã này / Nobody has this code",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public StaffDetails details(
            @Parameter(description = "Mã CBCCVC / Staff code", example = "CB0001") @PathParam("code") @Code String code,
            @Valid @BeanParam AgencyParam agency) {
        return files.read(agency.of(caller), code)
                .map(StaffDetailsMapper::of)
                .orElseThrow(
                        () -> ProblemException.of(404, "not-found", "Không có ai mang mã này", "Nobody has this code"));
    }
}
