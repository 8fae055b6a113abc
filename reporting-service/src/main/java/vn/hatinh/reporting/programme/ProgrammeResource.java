package vn.hatinh.reporting.programme;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.programme.task.TaskViews;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.scorecard.YearText;
import vn.hatinh.support.access.Roles;

@Path("/api/v1/programmes")
@Tag(name = "programmes", description = "Chương trình hành động từng năm / The action plan, year by year")
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class ProgrammeResource {

    private final YearlyWork work;
    private final RecordCaller caller;
    private final TaskViews views;

    ProgrammeResource(YearlyWork work, RecordCaller caller, TaskViews views) {
        this.work = work;
        this.caller = caller;
        this.views = views;
    }

    @GET
    @Conditional
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(summary = "Chương trình các năm, mới nhất trước / Programmes, newest first")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public List<ProgrammeView> list(@Valid @BeanParam AgencyParam agency) {
        return work.all(caller.agency(agency), caller.today());
    }

    @GET
    @Conditional
    @Path("/{year}")
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(
            summary = "Chương trình của năm / A year's programme",
            description = "Số nhiệm vụ theo trạng thái, số quá hạn, dự toán theo mục chi / "
                    + "Tasks by status, those overdue, and the estimate by budget heading.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    public ProgrammeView get(@RestPath @YearText String year, @Valid @BeanParam AgencyParam agency) {
        return work.one(caller.agency(agency), Integer.parseInt(year), caller.today());
    }

    @POST
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(
            summary = "Lập chương trình của năm từ thư viện nhiệm vụ / Begin a year's programme from the library",
            description = "Không nêu standardTasks: mọi nhiệm vụ mẫu / Without standardTasks: every standard task.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi / Written",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ProgrammeView.class)))
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<ProgrammeView> create(
            @Valid @BeanParam AgencyParam agency, @Valid @NotNull NewProgramme programme) {
        ProgrammeView created = work.begin(caller.agency(agency), programme, caller.author(), caller.today());
        return ResponseBuilder.create(RestResponse.Status.CREATED, created)
                .location(URI.create("/api/v1/programmes/" + created.year()))
                .build();
    }

    @POST
    @Path("/{year}/carry-over")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(
            summary = "Chuyển nhiệm vụ chưa xong sang năm sau / Carry unfinished tasks over to the next year",
            description = "Chương trình năm sau phải có trước. Gọi lại không chuyển thêm gì / "
                    + "The next year's programme must be there. Calling it again carries nothing twice.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    public CarriedOver carryOver(@RestPath @YearText String year, @Valid @BeanParam AgencyParam agency) {
        int from = Integer.parseInt(year);
        return new CarriedOver(
                from,
                from + 1,
                work.carryOver(caller.agency(agency), from, caller.author()).stream()
                        .map(views::view)
                        .toList());
    }
}
