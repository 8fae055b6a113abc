package vn.hatinh.personnel.codelist;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.support.problem.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CodeListsTest {

    private static final LocalDate JUNE_2025 = LocalDate.of(2025, 6, 30);

    private static ListedCode code(String code, LocalDate from, LocalDate to) {
        return new ListedCode(code, "Tên", "Name", from, to, "QĐ 1");
    }

    @Test
    void eachListHasANameAndCodesWithTheirSource() {
        assertThat(CodeLists.all())
                .containsOnlyKeys("grades", "political-theory-levels", "state-management-levels", "language-levels")
                .allSatisfy((name, list) -> {
                    assertThat(list.codes()).isNotEmpty();
                    assertThat(list.codes()).extracting(ListedCode::source).doesNotContain("");
                });
    }

    @Test
    void theCoursesOfDistrictLeadersEndWithTheDistricts() {
        assertThat(CodeLists.STATE_MANAGEMENT_LEVELS.validOn(JUNE_2025))
                .extracting(ListedCode::code)
                .contains("LANH_DAO_HUYEN");
        assertThat(CodeLists.STATE_MANAGEMENT_LEVELS.validOn(JUNE_2025.plusDays(1)))
                .extracting(ListedCode::code)
                .doesNotContain("LANH_DAO_HUYEN");
    }

    @Test
    void aCodeIsInForceOnItsFirstAndLastDay() {
        ListedCode code = code("A", JUNE_2025, JUNE_2025);

        assertThat(code.isValidOn(JUNE_2025)).isTrue();
        assertThat(code.isValidOn(JUNE_2025.minusDays(1))).isFalse();
        assertThat(code.isValidOn(JUNE_2025.plusDays(1))).isFalse();
    }

    @Test
    void aListWithAMistakeIsNotLoaded() {
        assertThatIllegalArgumentException().isThrownBy(() -> code("A", JUNE_2025, JUNE_2025.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CodeList(new Text("", ""), List.of(code("A", null, null), code("A", JUNE_2025, null))));
    }
}
