package vn.hatinh.reporting.programme.task;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.Ids;
import vn.hatinh.reporting.record.IfMatchParam;
import vn.hatinh.reporting.record.RecordAnswers;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.scorecard.YearText;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.idempotency.AnsweredOnce;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Created;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;
import vn.hatinh.support.rest.PagedAnswer;

@Path(TaskResource.PATH)
@Tag(name = "tasks", description = "Nhiệm vụ của chương trình hành động / Tasks of the action plan")
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
public class TaskResource {

    static final String PATH = "/api/v1/tasks";

    private final Tasks tasks;
    private final TaskSearch search;
    private final RecordCaller caller;
    private final TaskViews views;
    private final AnsweredOnce once;

    TaskResource(Tasks tasks, TaskSearch search, RecordCaller caller, TaskViews views, AnsweredOnce once) {
        this.tasks = tasks;
        this.search = search;
        this.caller = caller;
        this.views = views;
        this.once = once;
    }

    @GET
    @Conditional
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.READER})
    @Operation(
            summary = "Danh sách nhiệm vụ / Tasks, page by page",
            description = "Vai trò reader chỉ thấy tên, trạng thái và thời gian / "
                    + "The role reader sees title, status and dates only. Link: first, prev, next, last (RFC 8288).")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public RestResponse<Page<TaskView>> list(
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam TaskListParams params,
            @Valid @BeanParam PageRequest page,
            @Context UriInfo request) {
        TaskFilter filter = params.filter(caller.agency(agency));
        views.check(filter);
        return PagedAnswer.of(search.find(filter, params.order(), page).map(views::view), request);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.READER})
    @Operation(summary = "Một nhiệm vụ / One task", description = "ETag: dùng cho If-Match khi sửa / for If-Match")
    @APIResponse(responseCode = "200")
    public RestResponse<TaskView> get(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency) {
        return answer(tasks.get(caller.agency(agency), id));
    }

    @GET
    @Path("/{id}/steps")
    @Transactional
    @RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER})
    @Operation(summary = "Ai đã làm gì với nhiệm vụ / Who did what to a task, latest first")
    @APIResponse(responseCode = "200")
    public List<TaskStep> steps(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency) {
        return tasks.steps(caller.agency(agency), id);
    }

    @POST
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Thêm nhiệm vụ vào chương trình của năm / Add a task to a year's programme")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "404", ref = RecordsInApi.NOT_FOUND)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<TaskView> create(
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = "Năm của chương trình / Year of the programme", example = "2026")
                    @RestQuery
                    @YearText
                    String year,
            @Valid @BeanParam IdempotencyKey key,
            @Valid @NotNull TaskContent content) {
        String owner = caller.agency(agency);
        return once.answer(key, owner, PATH + "?year=" + year, content, () -> {
                    Task task = tasks.create(owner, Integer.parseInt(year), content, caller.author());
                    return new Created<>(PATH + "/" + task.id(), views.view(task), task.revision());
                })
                .answer();
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Sửa nội dung nhiệm vụ / Replace what is written about a task")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<TaskView> replace(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition,
            @Valid @NotNull TaskContent content) {
        return answer(tasks.replace(caller.agency(agency), id, condition.value(), content, caller.author()));
    }

    @POST
    @Path("/{id}/status")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(
            summary = "Chuyển trạng thái / Move a task to another status",
            description =
                    "PLANNED → IN_PROGRESS, SUSPENDED, DONE, CANCELLED; IN_PROGRESS → SUSPENDED, DONE, CANCELLED; "
                            + "SUSPENDED → IN_PROGRESS, CANCELLED; DONE → IN_PROGRESS; CANCELLED → PLANNED. "
                            + "DONE cần results; SUSPENDED, CANCELLED cần difficulties / "
                            + "DONE needs results; SUSPENDED and CANCELLED need difficulties.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    @APIResponse(responseCode = "422", ref = RecordsInApi.RULES_BROKEN)
    public RestResponse<TaskView> move(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition,
            @Valid @NotNull StatusChange change) {
        return answer(tasks.move(caller.agency(agency), id, condition.value(), change, caller.author()));
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.COMMITTEE)
    @Operation(summary = "Bỏ nhiệm vụ chưa thực hiện / Remove a task that was not begun")
    @APIResponse(responseCode = "204")
    @APIResponse(responseCode = "409", ref = RecordsInApi.CONFLICT)
    public void remove(
            @Parameter(description = Ids.RECORD, example = Ids.EXAMPLE) @RestPath String id,
            @Valid @BeanParam AgencyParam agency,
            @Valid @BeanParam IfMatchParam condition) {
        tasks.remove(caller.agency(agency), id, condition.value(), caller.author());
    }

    private RestResponse<TaskView> answer(Task task) {
        return RecordAnswers.ok(views.view(task), task.revision());
    }
}
