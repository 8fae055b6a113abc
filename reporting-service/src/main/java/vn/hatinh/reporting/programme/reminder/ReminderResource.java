package vn.hatinh.reporting.programme.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.hatinh.reporting.caching.CachingInApi;
import vn.hatinh.reporting.caching.Conditional;
import vn.hatinh.reporting.programme.task.Task;
import vn.hatinh.reporting.programme.task.TaskFilter;
import vn.hatinh.reporting.programme.task.TaskSearch;
import vn.hatinh.reporting.programme.task.TaskViews;
import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.RecordCaller;
import vn.hatinh.reporting.record.RecordsInApi;
import vn.hatinh.reporting.settings.ProgrammeSettings;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.rest.IsoDate;

/** What should be looked at now. */
@Path("/api/v1")
@Tag(name = "tasks")
@APIResponse(responseCode = "400", ref = RecordsInApi.BAD_REQUEST)
@RolesAllowed({Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.READER})
public class ReminderResource {

    private static final String ON = "Tính tại ngày, mặc định hôm nay / As of this day, by default today";

    private final TaskSearch search;
    private final RecordCaller caller;
    private final TaskViews views;
    private final Reminders reminders;

    ReminderResource(TaskSearch search, RecordCaller caller, TaskViews views, ProgrammeSettings settings) {
        this.search = search;
        this.caller = caller;
        this.views = views;
        this.reminders = new Reminders(settings.remindDaysBefore());
    }

    @GET
    @Conditional
    @Path("/task-reminders")
    @Transactional
    @Operation(
            summary = "Nhiệm vụ sắp đến hạn / Tasks that are due soon",
            description = "Chưa xong và đến hạn trong số ngày nhắc trước; gần hạn nhất trước / "
                    + "Still to be done, and due within the days of the first reminder; nearest first.")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public List<DueTask> reminders(
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = ON, example = "2026-06-01") @RestQuery @IsoDate String on) {
        LocalDate day = dayOr(on);
        return due(TaskFilter.openAndDue(caller.agency(agency), day, reminders.horizon(day)), day);
    }

    @GET
    @Conditional
    @Path("/overdue-tasks")
    @Transactional
    @Operation(
            summary = "Nhiệm vụ quá hạn / Overdue tasks",
            description = "Quá hạn lâu nhất trước / Longest overdue first")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "304", ref = CachingInApi.NOT_MODIFIED)
    public List<DueTask> overdue(
            @Valid @BeanParam AgencyParam agency,
            @Parameter(description = ON, example = "2026-07-01") @RestQuery @IsoDate String on) {
        LocalDate day = dayOr(on);
        return due(TaskFilter.openAndDue(caller.agency(agency), null, day.minusDays(1)), day);
    }

    private List<DueTask> due(TaskFilter filter, LocalDate day) {
        return search.all(filter).stream().map(task -> dueTask(task, day)).toList();
    }

    private DueTask dueTask(Task task, LocalDate day) {
        LocalDate dueOn = task.content().dueOn();
        return new DueTask(
                views.view(task, day),
                Reminders.daysLeft(dueOn, day),
                reminders.holding(dueOn, day).orElse(null));
    }

    private LocalDate dayOr(String on) {
        return Optional.ofNullable(on).map(LocalDate::parse).orElseGet(caller::today);
    }
}
