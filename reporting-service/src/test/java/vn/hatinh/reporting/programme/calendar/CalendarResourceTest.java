package vn.hatinh.reporting.programme.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;

import vn.hatinh.reporting.stack.RecordsTest;
import vn.hatinh.reporting.stack.Refusals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** The feed is read back by a library that did not write it. */
@QuarkusTest
class CalendarResourceTest extends RecordsTest {

    private static final String CALENDAR = "/api/v1/calendar.ics";

    @BeforeEach
    void twoTasks() {
        committee()
                .body("{\"year\": 2026, \"standardTasks\": [\"health-check\", \"annual-report\"]}")
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
    }

    @Test
    void theFixedDaysOfTheYearAreThere() {
        ICalendar calendar = parse(fetch("committee", "2026"));
        assertThat(days(calendar, "day-"))
                .containsExactlyInAnyOrder(
                        "2026-03-08 2026-03-09 Ngày Quốc tế Phụ nữ",
                        "2026-06-28 2026-06-29 Ngày Gia đình Việt Nam",
                        "2026-10-20 2026-10-21 Ngày Phụ nữ Việt Nam",
                        "2026-11-15 2026-12-16 Tháng hành động vì bình đẳng giới và phòng, chống bạo lực trên cơ sở giới",
                        "2026-11-25 2026-11-26 Ngày Quốc tế xóa bỏ bạo lực đối với phụ nữ");
    }

    @Test
    void tasksStandOnTheirDueDatesWithTheirReminders() {
        ICalendar calendar = parse(fetch("committee", "2026"));
        assertThat(days(calendar, "task-"))
                .containsExactlyInAnyOrder(
                        "2026-09-30 2026-10-01 Tổ chức khám sức khoẻ định kỳ và khám phụ khoa cho 100% nữ CBCCVC",
                        "2026-12-20 2026-12-21 Báo cáo tổng kết năm gửi Ban VSTBPN tỉnh, Chi bộ, Ban Giám đốc Sở");
        VEvent task = event(calendar, "Báo cáo tổng kết");
        assertThat(task.getDescription().getValue()).contains("Mục IV.1-3", "Chủ trì: Ban VSTBPN");
        assertThat(task.getAlarms())
                .extracting(alarm -> alarm.getTrigger().getDuration().toString())
                .containsExactlyInAnyOrder("-P6DT16H", "-P29DT16H", "-PT16H");
    }

    @Test
    void theFeedKeepsToTheStandard() throws IOException, ParserException {
        String feed = fetch("committee", "2026").asString();
        assertThat(parse(feed).validate(ICalVersion.V2_0)).hasToString("");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(feed))
                        .validate()
                        .hasErrors())
                .isFalse();
        assertThat(feed.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void aCancelledTaskIsShownAsSuchAndADoneOneRemindsOfNothing() {
        List<String> ids = get("/api/v1/tasks").extract().path("items.id");
        move(ids.get(0), "{\"status\": \"CANCELLED\", \"difficulties\": \"Không có kinh phí\"}");
        move(ids.get(1), "{\"status\": \"DONE\", \"results\": \"Đã gửi\"}");
        ICalendar calendar = parse(fetch("committee", "2026"));
        assertThat(event(calendar, "Tổ chức khám").getStatus().getValue()).isEqualTo("CANCELLED");
        VEvent done = event(calendar, "[Hoàn thành] Báo cáo");
        assertThat(done.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(done.getSequence().getValue()).isEqualTo(1);
        assertThat(done.getAlarms()).isEmpty();
    }

    @Test
    void theCommitteesMeetingsAreThereForThoseWhoMaySeeThem() {
        committee()
                .body("{\"heldOn\": \"2026-07-06\", \"place\": \"Tầng 2\", \"agenda\": [\"Sơ kết\", \"Nhiệm vụ\"]}")
                .post("/api/v1/committee/meetings")
                .then()
                .statusCode(201);
        ICalendar calendar = parse(fetch("committee", "2026"));
        assertThat(days(calendar, "meeting-")).containsExactly("2026-07-06 2026-07-07 Họp Ban VSTBPN - Tầng 2");
        VEvent meeting = event(calendar, "Họp Ban");
        assertThat(meeting.getDescription().getValue()).isEqualTo("Sơ kết\nNhiệm vụ");
        assertThat(meeting.getAlarms()).hasSize(3);
        assertThat(days(parse(fetch("reader", "2026")), "meeting-")).isEmpty();
        assertThat(days(parse(fetch("committee", "2027")), "meeting-")).isEmpty();
    }

    @Test
    void aReaderSeesNoDetails() {
        assertThat(event(parse(fetch("reader", "2026")), "Báo cáo").getDescription())
                .isNull();
    }

    @Test
    void withoutAYearThisOneAndTheNextAreMeant() {
        assertThat(days(parse(fetch("committee", null)), "day-")).hasSize(10);
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() {
        Response feed = fetch("committee", "2026");
        feed.then().contentType(equalTo("text/calendar;charset=UTF-8"));
        as("committee")
                .header("If-None-Match", feed.header("ETag"))
                .get(CALENDAR + "?year=2026")
                .then()
                .statusCode(304);
    }

    @Test
    void refusals() {
        get(CALENDAR + "?year=x").statusCode(400).body("errors[0].pointer", startsWith("year"));
        Refusals.onlyFor(
                List.of("committee", "director", "hr-officer", "reader"), this::as, request -> request.get(CALENDAR));
        committeeOfAnother().get(CALENDAR).then().statusCode(403);
    }

    private Response fetch(String role, String year) {
        Response feed = as(role).get(CALENDAR + (year == null ? "" : "?year=" + year));
        feed.then().statusCode(200);
        return feed;
    }

    private static ICalendar parse(Response feed) {
        return parse(feed.asString());
    }

    private static ICalendar parse(String feed) {
        return Biweekly.parse(feed).first();
    }

    private static VEvent event(ICalendar calendar, String summary) {
        return calendar.getEvents().stream()
                .filter(event -> event.getSummary().getValue().startsWith(summary))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> days(ICalendar calendar, String uid) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().startsWith(uid))
                .map(event -> "%1$tF %2$tF %3$s"
                        .formatted(
                                event.getDateStart().getValue(),
                                event.getDateEnd().getValue(),
                                event.getSummary().getValue()))
                .toList();
    }

    private void move(String task, String change) {
        committee()
                .header("If-Match", "*")
                .body(change)
                .post("/api/v1/tasks/" + task + "/status")
                .then()
                .statusCode(200);
    }
}
