package vn.hatinh.personnel.profile;

import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What is wrong in a mapping profile is told with its place. */
class ProfileReaderTest {

    private static List<String> errors(String yaml) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> ProfileReader.read("test", new StringReader(yaml)));
        assertThat(refused.problem().type()).hasToString("urn:problem:mapping-profile-invalid");
        return refused.problem().errors().stream().map(ProfileReaderTest::shown).toList();
    }

    private static String shown(ProblemError error) {
        String place = error.message().en().replaceFirst("(Line \\d+, column \\d+): .*", "$1");
        return "%s %s: %s".formatted(error.pointer(), error.code(), place);
    }

    @Test
    void theProfileThatTheServiceBringsIsRight() {
        var yaml = new InputStreamReader(
                ProfileReader.class.getResourceAsStream("/profiles/english-hr.yaml"), StandardCharsets.UTF_8);

        assertThat(ProfileReader.read("english-hr", yaml).sheets()).hasSize(6);
    }

    @Test
    void unknownSheetsColumnsKeysAndWords() {
        assertThat(errors("""
                        sheets:
                          - from: Staff
                            to: CanBoo
                            columns: {Mã CBCCVC: No}
                          - from: Staff
                            to: CanBo
                            colour: red
                            columns:
                              Mã CBCCVC: No
                              Tuổi: Age
                              Giới tính: {column: Sex, values: {F: Female}}
                        """))
                .containsExactly(
                        "/sheets/0/to unknown-sheet: Line 3, column 9",
                        "/sheets/1/colour unknown-key: Line 7, column 13",
                        "/sheets/1/columns/Tuổi unknown-column: Line 10, column 13",
                        "/sheets/1/columns/Giới tính/values/F unknown-code: Line 11, column 44");
    }

    @Test
    void missingKeysAndAmbiguousSources() {
        assertThat(errors("""
                        sheets:
                          - from: Staff
                            columns: {}
                          - from: Staff
                            to: CanBo
                            columns:
                              Mã CBCCVC: {column: No, constant: CB01}
                              Họ và tên: {with: "-"}
                          - from: Others
                            to: canbo
                            columns: {Mã CBCCVC: No}
                        """))
                .containsExactly(
                        "/sheets/0 missing: Line 2, column 5",
                        "/sheets/1/columns/Mã CBCCVC ambiguous: Line 7, column 18",
                        "/sheets/1/columns/Họ và tên ambiguous: Line 8, column 18",
                        "/sheets/2/to duplicate-sheet: Line 10, column 9");
    }

    @Test
    void formatsThatAreNone() {
        assertThat(errors("""
                        sheets:
                          - from: Staff
                            to: CanBo
                            columns:
                              Ngày sinh: {column: Born, date: american}
                              Họ và tên: {column: Name, date: MM/dd/yyyy}
                        """))
                .containsExactly(
                        "/sheets/0/columns/Ngày sinh/date no-date-format: Line 5, column 39",
                        "/sheets/0/columns/Họ và tên/date no-date: Line 6, column 39");
    }

    @Test
    void whatIsNotYaml() {
        assertThat(errors("sheets: [")).containsExactly("/ not-yaml: Line 1, column 10");
        assertThat(errors("")).containsExactly("/ empty: The mapping profile is empty");
        assertThat(errors("- a")).first().isEqualTo("/ not-a-mapping: Line 1, column 1");
        assertThat(errors("title: x")).containsExactly("/ missing: The key sheets is missing");
        assertThat(errors("sheets: !!javax.script.ScriptEngineManager [x]").size())
                .isPositive();
    }
}
