package vn.hatinh.reporting.programme.plan;

import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.fixtures.Sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TaskLibraryTest {

    private static final String PLAN = "662-KH-SNgV";

    private final PlanData data = new PlanData();
    private final PlanClauses clauses = data.clauses(PLAN);
    private final List<StandardTask> tasks = data.library(PLAN).tasks();

    @Test
    void everyClauseOfSectionsTwoToFourHasAtLeastOneTask() {
        Set<String> served = tasks.stream().map(StandardTask::clause).collect(Collectors.toSet());
        assertThat(clauses.carriedOut())
                .filteredOn(clause -> !clause.code().startsWith("I."))
                .hasSize(33)
                .allSatisfy(clause -> assertThat(served).contains(clause.code()));
    }

    @Test
    void everyTaskCarriesOutAClauseOfThePlan() {
        assertThat(tasks).allSatisfy(task -> assertThat(clauses.isCarriedOut(task.clause()))
                .as(task.code())
                .isTrue());
        assertThat(tasks).extracting(StandardTask::code).doesNotHaveDuplicates();
    }

    @Test
    void aTaskEndsAfterItBegins() {
        assertThat(tasks)
                .allSatisfy(task -> assertThat(task.from()).as(task.code()).isLessThanOrEqualTo(task.due()));
    }

    @Test
    void theIndicatorsOfATaskAreThoseOfThePlan() {
        Set<String> codes = Sample.plan().goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .map(PlanPublished.Indicator::code)
                .collect(Collectors.toSet());
        assertThat(tasks).allSatisfy(task -> assertThat(codes).as(task.code()).containsAll(task.indicators()));
    }

    @Test
    void theSixGoalsHaveFifteenClauses() {
        assertThat(clauses.carriedOut())
                .filteredOn(clause -> clause.code().startsWith("I."))
                .hasSize(15)
                .extracting(Clause::code)
                .contains("I.1", "I.2.a-3", "I.2.đ-2", "I.2.e-3")
                .doesNotHaveDuplicates();
    }

    @Test
    void aHeadingIsNotCarriedOut() {
        assertThat(clauses.isCarriedOut("II.2.1")).isFalse();
        assertThat(clauses.isCarriedOut("II.2.1-1")).isTrue();
    }

    @Test
    void theFixedDaysAreThoseOfEveryYear() {
        assertThat(data.fixedDays())
                .extracting(FixedDay::from)
                .containsExactly(
                        MonthDay.of(3, 8),
                        MonthDay.of(6, 28),
                        MonthDay.of(10, 20),
                        MonthDay.of(11, 15),
                        MonthDay.of(11, 25));
        assertThat(data.fixedDays())
                .filteredOn(day -> day.code().equals("month-of-action"))
                .singleElement()
                .extracting(FixedDay::to)
                .isEqualTo(MonthDay.of(12, 15));
    }

    @Test
    void aPlanWithoutDataIsNotFound() {
        assertThatThrownBy(() -> data.clauses("../application")).hasMessageContaining("Chưa có dữ liệu");
        assertThatThrownBy(() -> data.library("1-KH")).hasMessageContaining("Chưa có dữ liệu");
    }
}
