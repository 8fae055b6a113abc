package vn.hatinh.reporting.programme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.indicators.PlanPublished;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.programme.plan.Clause;
import vn.hatinh.reporting.programme.plan.PlanData;
import vn.hatinh.reporting.programme.plan.StandardTask;
import vn.hatinh.reporting.stack.RecordsTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** docs/plan-coverage.md tells of every clause of the plan where it is served, and names nothing that there is not. */
@QuarkusTest
class PlanCoverageTest extends RecordsTest {

    private static final Path TABLE = Path.of("..", "docs", "plan-coverage.md");
    private static final String PLAN = "662-KH-SNgV";
    private static final Set<String> REPORT_SECTIONS =
            Set.of("I", "II", "III", "IV", "V", "VI", "VII", "Phụ lục I", "Phụ lục II");

    private final PlanData data = new PlanData();
    private final List<Row> rows = rows();

    /** One line of the table. */
    private record Row(
            String clause,
            List<String> indicators,
            List<String> tasks,
            List<String> endpoints,
            List<String> sections) {}

    @Test
    void everyClauseHasItsRow() {
        assertThat(rows)
                .extracting(Row::clause)
                .containsExactlyElementsOf(data.clauses(PLAN).carriedOut().stream()
                        .map(Clause::code)
                        .toList());
    }

    @Test
    void everyRowNamesAnEndpointAndASectionOfTheReport() {
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.endpoints()).as(row.clause()).isNotEmpty();
            assertThat(row.sections()).as(row.clause()).isNotEmpty().isSubsetOf(REPORT_SECTIONS);
        });
    }

    @Test
    void theIndicatorsAreThoseOfThePlanAndAllOfThemServeAClause() {
        Set<String> known = Sample.plan().goals().stream()
                .flatMap(goal -> goal.indicators().stream())
                .map(PlanPublished.Indicator::code)
                .collect(Collectors.toSet());
        Set<String> named =
                rows.stream().flatMap(row -> row.indicators().stream()).collect(Collectors.toSet());
        assertThat(known).containsAll(named);
        // the headcount is no target of a clause
        known.remove("H");
        assertThat(named).containsAll(known);
    }

    @Test
    void theTasksAreThoseOfTheLibraryThatCarryTheClauseOut() {
        Map<String, Set<String>> library = data.library(PLAN).tasks().stream()
                .collect(Collectors.groupingBy(
                        StandardTask::clause, Collectors.mapping(StandardTask::code, Collectors.toSet())));
        assertThat(rows).allSatisfy(row -> assertThat(row.tasks())
                .as(row.clause())
                .containsExactlyInAnyOrderElementsOf(library.getOrDefault(row.clause(), Set.of())));
    }

    @Test
    void theEndpointsAreThoseOfTheApi() {
        Map<String, Map<String, Object>> paths =
                given().get("/q/openapi?format=json").then().extract().path("paths");
        Set<String> known = new HashSet<>();
        paths.forEach((path, methods) ->
                methods.keySet().forEach(method -> known.add(method.toUpperCase(Locale.ROOT) + " " + path)));
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.endpoints()).as(row.clause()).isSubsetOf(known));
    }

    private static List<Row> rows() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> line.matches("\\| [IV]+\\..*"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Row(
                            cells[1].strip(),
                            list(cells[3], ","),
                            list(cells[4], ","),
                            list(cells[5].replace("`", ""), ";"),
                            list(cells[6], ",")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
