package vn.hatinh.reporting.programme.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hatinh.reporting.programme.plan.PlanClauses;
import vn.hatinh.reporting.programme.plan.PlanData;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TaskRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final PlanClauses clauses = new PlanData().clauses("662-KH-SNgV");

    @Test
    void aTaskOfTheYearThatCarriesOutAClauseIsAccepted() {
        assertThatCode(() -> TaskRules.check(content("II.1-1", "2026-04-01", "2026-06-30", null), 2026, clauses))
                .doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThat(faults(() -> TaskRules.check(content("II.2.1", "2026-07-01", "2025-06-30", null), 2026, clauses)))
                .containsExactly("/clause unknown-clause", "/dueOn outside-the-year", "/dueOn before-start");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, IN_PROGRESS",
        "PLANNED, DONE",
        "IN_PROGRESS, SUSPENDED",
        "SUSPENDED, IN_PROGRESS",
        "DONE, IN_PROGRESS",
        "CANCELLED, PLANNED"
    })
    void theseStepsAreAllowed(TaskStatus from, TaskStatus to) {
        assertThatCode(() -> TaskRules.check(task(from, null), change(to, "Xong", "Thiếu kinh phí"), TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, PLANNED",
        "PLANNED, CARRIED_OVER",
        "SUSPENDED, DONE",
        "DONE, CANCELLED",
        "CANCELLED, DONE",
        "CARRIED_OVER, IN_PROGRESS"
    })
    void theseAreNot(TaskStatus from, TaskStatus to) {
        assertThat(faults(() -> TaskRules.check(task(from, null), change(to, "Xong", "Thiếu kinh phí"), TODAY)))
                .containsExactly("/status not-from-" + from);
    }

    @Test
    void aDoneTaskTellsItsResultsNowOrBefore() {
        assertThat(faults(() -> TaskRules.check(
                        task(TaskStatus.IN_PROGRESS, null), change(TaskStatus.DONE, null, null), TODAY)))
                .containsExactly("/results required");
        assertThatCode(() -> TaskRules.check(
                        task(TaskStatus.IN_PROGRESS, "Đã tập huấn"), change(TaskStatus.DONE, null, null), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void aTaskThatStopsTellsWhy() {
        assertThat(faults(() -> TaskRules.check(
                        task(TaskStatus.PLANNED, null), change(TaskStatus.CANCELLED, null, null), TODAY)))
                .containsExactly("/difficulties required");
    }

    @Test
    void nothingIsDoneTomorrow() {
        StatusChange tomorrow = new StatusChange(TaskStatus.DONE, TODAY.plusDays(1), "Xong", null, null);
        assertThat(faults(() -> TaskRules.check(task(TaskStatus.PLANNED, null), tomorrow, TODAY)))
                .containsExactly("/on in-the-future");
    }

    @Test
    void aTaskIsOverdueFromTheDayAfterItsDueDate() {
        assertThat(task(TaskStatus.PLANNED, null).isOverdueOn(LocalDate.of(2026, 6, 30)))
                .isFalse();
        assertThat(task(TaskStatus.PLANNED, null).isOverdueOn(LocalDate.of(2026, 7, 1)))
                .isTrue();
        assertThat(task(TaskStatus.CANCELLED, null).isOverdueOn(LocalDate.of(2026, 7, 1)))
                .isFalse();
    }

    private static List<String> faults(ThrowingCallable check) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, check);
        assertThat(refused.problem().status()).isEqualTo(422);
        return refused.problem().errors().stream()
                .map((ProblemError error) -> error.pointer() + " " + error.code())
                .toList();
    }

    private static StatusChange change(TaskStatus to, String results, String difficulties) {
        return new StatusChange(to, null, results, difficulties, null);
    }

    private static Task task(TaskStatus status, String results) {
        return new Task(
                UUID.randomUUID(),
                "H27.13",
                2026,
                null,
                content("II.1-1", "2026-04-01", "2026-06-30", results),
                status,
                null,
                null,
                null,
                0,
                Instant.EPOCH,
                "official");
    }

    private static TaskContent content(String clause, String startsOn, String dueOn, String results) {
        return new TaskContent(
                clause,
                "Tập huấn",
                "Ban VSTBPN",
                null,
                LocalDate.parse(startsOn),
                LocalDate.parse(dueOn),
                null,
                null,
                results,
                null,
                null);
    }
}
