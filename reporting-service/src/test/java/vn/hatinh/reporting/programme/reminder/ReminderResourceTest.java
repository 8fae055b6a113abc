package vn.hatinh.reporting.programme.reminder;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.reporting.stack.RecordsTest;
import vn.hatinh.reporting.stack.Refusals;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** It is 22 November 2026. health-check is due on 30 September, month-of-action on 15, annual-report on 20 December. */
@QuarkusTest
class ReminderResourceTest extends RecordsTest {

    private static final String REMINDERS = "/api/v1/task-reminders";
    private static final String OVERDUE = "/api/v1/overdue-tasks";

    @BeforeEach
    void threeTasks() {
        committee().body("""
                        {"year": 2026, "standardTasks": ["health-check", "month-of-action", "annual-report"]}""").post("/api/v1/programmes").then().statusCode(201);
    }

    @Test
    void whatIsDueSoonIsRemindedOfNearestFirst() {
        get(REMINDERS)
                .statusCode(200)
                .body("task.dueOn", contains("2026-12-15", "2026-12-20"))
                .body("daysLeft", contains(23, 28))
                .body("reminder", contains(30, 30));
        get(REMINDERS + "?on=2026-12-14").body("reminder", contains(1, 7));
        get(REMINDERS + "?on=2026-02-01").body("", hasSize(0));
    }

    @Test
    void whatIsDoneIsNotRemindedOf() {
        String next = get(REMINDERS).extract().path("[0].task.id");
        committee()
                .header("If-Match", "*")
                .body("{\"status\": \"DONE\", \"results\": \"Đã tổ chức\"}")
                .post("/api/v1/tasks/" + next + "/status")
                .then()
                .statusCode(200);
        get(REMINDERS).body("task.dueOn", contains("2026-12-20"));
    }

    @Test
    void whatIsOverdueIsListedLongestFirst() {
        get(OVERDUE)
                .statusCode(200)
                .body("task.details.standardTask", contains("health-check"))
                .body("daysLeft", contains(-53))
                .body("task.overdue", contains(true))
                .body("reminder", everyItem(nullValue()));
        get(OVERDUE + "?on=2026-12-31").body("", hasSize(3));
        get(OVERDUE + "?on=2026-09-30").body("", hasSize(0));
    }

    @Test
    void aReaderSeesNoDetails() {
        as("reader")
                .get(REMINDERS)
                .then()
                .statusCode(200)
                .body("task.title", everyItem(notNullValue()))
                .body("task.details", everyItem(nullValue()));
    }

    @Test
    void refusals() {
        List<String> allowed = List.of("committee", "director", "hr-officer", "reader");
        for (String path : List.of(REMINDERS, OVERDUE)) {
            get(path + "?on=tomorrow").statusCode(400).body("errors[0].pointer", equalTo("on"));
            Refusals.onlyFor(allowed, this::as, request -> request.get(path));
            committeeOfAnother().get(path).then().statusCode(403);
        }
    }
}
