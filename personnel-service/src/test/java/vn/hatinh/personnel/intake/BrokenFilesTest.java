package vn.hatinh.personnel.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.testing.Tables;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.ToldEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** Each broken file is refused, changes nothing, and every error planted in it is reported. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class BrokenFilesTest {

    private static final List<String> TOPICS = List.of(Topics.STAFF, Topics.UNITS, Topics.AGENCY_FACTS);

    @Inject
    ToldEvents told;

    /** A file and what must be reported of it. */
    record Case(String file, int status, String type, List<String> errors) {

        @SuppressWarnings("unchecked") // the manifest is the test's own
        static Case of(Map<String, Object> entry) {
            return new Case(
                    (String) entry.get("file"), (Integer) entry.get("status"), (String) entry.get("type"), (List<
                                    String>)
                            entry.getOrDefault("errors", List.of()));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Case> cases() {
        List<Map<String, Object>> manifest = BrokenFile.yaml("manifest");
        return manifest.stream().map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedAndChangesNothing(Case broken) {
        Api api = new Api(Agencies.next());
        api.imports(Tables.department().xlsx());
        long position = api.position();
        List<Long> messages = TOPICS.stream().map(told::endOffset).toList();

        JsonPath problem = api.post(BrokenFile.named(broken.file()), false)
                .statusCode(broken.status())
                .extract()
                .jsonPath();

        assertThat(problem.getString("type")).isEqualTo("urn:problem:" + broken.type());
        assertThat(errors(problem)).containsExactlyElementsOf(broken.errors());
        assertThat(api.position()).isEqualTo(position);
        assertThat(TOPICS.stream().map(told::endOffset).toList()).isEqualTo(messages);
    }

    private static List<String> errors(JsonPath problem) {
        List<Map<String, Object>> errors = problem.getList("errors");
        return errors == null
                ? List.of()
                : errors.stream()
                        .map(error -> "%s!%s %s: %s"
                                .formatted(
                                        error.get("sheet"), error.get("row"), error.get("column"), error.get("code")))
                        .toList();
    }

    @Test
    void everyErrorThatAWorkbookCanHaveIsPlantedSomewhere() {
        Set<String> planted = cases().flatMap(broken -> broken.errors().stream())
                .map(error -> error.substring(error.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());

        assertThat(planted)
                .containsAll(Arrays.stream(ErrorCode.values())
                        // of a record over REST: every row of a workbook that would take the last one away is absent,
                        // and an import tells all
                        .filter(code -> code != ErrorCode.NO_EMPLOYMENT && code != ErrorCode.AGAINST_HIDDEN_FACT)
                        .map(ErrorCode::code)
                        .toList());
    }
}
