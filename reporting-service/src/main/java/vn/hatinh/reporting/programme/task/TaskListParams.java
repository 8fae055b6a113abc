package vn.hatinh.reporting.programme.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import io.quarkus.panache.common.Sort;

import vn.hatinh.reporting.programme.plan.BudgetHeading;
import vn.hatinh.support.rest.IsoDate;
import vn.hatinh.support.rest.PlainText;

/** What a list of tasks may be narrowed down to. */
public class TaskListParams {

    private static final String DESCENDING = "-";

    @Parameter(description = "Năm / Year", example = "2026")
    @QueryParam("year")
    @Pattern(regexp = "\\d{4}", message = "Cần năm gồm bốn chữ số / A year of four digits is needed") String year;

    @Parameter(description = "Trạng thái, có thể nhiều lần / Status; may be given several times")
    @QueryParam("status")
    List<@Pattern(regexp = "PLANNED|IN_PROGRESS|SUSPENDED|DONE|CANCELLED|CARRIED_OVER") String> status;

    @Parameter(description = "Hạn từ ngày / Due on or after", example = "2026-01-01")
    @QueryParam("dueFrom")
    @IsoDate
    String dueFrom;

    @Parameter(description = "Hạn đến ngày / Due on or before", example = "2026-06-30")
    @QueryParam("dueTo")
    @IsoDate
    String dueTo;

    @Parameter(description = "Một phần của tên / Part of the title", example = "tập huấn")
    @QueryParam("title")
    @PlainText(max = 100)
    String title;

    @Parameter(
            description = "Mục của kế hoạch, kể cả mục con; không dùng được với vai trò reader / "
                    + "Clause with those below it; not for the role reader",
            example = "II.2")
    @QueryParam("clause")
    @PlainText(max = 50)
    String clause;

    @Parameter(description = "Chủ trì; không dùng được với vai trò reader / Lead; not for the role reader")
    @QueryParam("lead")
    @PlainText(max = 200)
    String lead;

    @Parameter(description = "Mục chi; không dùng được với vai trò reader / Budget heading; not for the role reader")
    @Schema(implementation = BudgetHeading.class)
    @QueryParam("heading")
    @Pattern(
            regexp =
                    "COMMUNICATION|CONFERENCE|TRAINING|INSPECTION|REWARD|WORKSHOP|SURVEY|MOVEMENT|STUDY_WITH_CHILD|OTHER")
    String heading;

    @Parameter(description = "Thứ tự; dấu - là giảm dần / Order; - stands for descending", example = "-due")
    @QueryParam("sort")
    @DefaultValue("due")
    @Pattern(regexp = "-?(due|start|title|status)")
    String sort;

    TaskFilter filter(String agency) {
        Set<TaskStatus> statuses = new TreeSet<>();
        Optional.ofNullable(status).orElse(List.of()).forEach(name -> statuses.add(TaskStatus.valueOf(name)));
        return new TaskFilter(
                agency,
                Optional.ofNullable(year).map(Integer::valueOf),
                statuses,
                Optional.ofNullable(dueFrom).map(LocalDate::parse),
                Optional.ofNullable(dueTo).map(LocalDate::parse),
                Optional.ofNullable(title),
                Optional.ofNullable(clause),
                Optional.ofNullable(lead),
                Optional.ofNullable(heading).map(BudgetHeading::valueOf));
    }

    Sort order() {
        boolean descending = sort.startsWith(DESCENDING);
        String name = descending ? sort.substring(DESCENDING.length()) : sort;
        return Arrays.stream(TaskOrder.values())
                .filter(order -> order.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow()
                .sort(descending);
    }
}
