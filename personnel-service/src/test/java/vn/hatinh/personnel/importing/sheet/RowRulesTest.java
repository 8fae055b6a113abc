package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.TrainingKind;
import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.Workbook.LanguageRow;
import vn.hatinh.personnel.importing.Workbook.PregnancyRow;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.Workbook.TrainingRow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RowRulesTest {

    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    private static List<RowError> errors(Row row) {
        Findings findings = new Findings();
        RowRules.check(row, findings);
        return findings.errors();
    }

    @Test
    void theComponentsOfARowAreTheColumnsOfItsSheet() {
        for (SheetDefinition<?> sheet : Sheets.ALL) {
            assertThat(sheet.rowType().getRecordComponents())
                    .as(sheet.name())
                    .hasSize(sheet.columns().size() + 1);
        }
    }

    @Test
    void theValuesOfARowMakeTheSameRowAgain() {
        var row = new LanguageRow(7, "CB1", "en", LanguageBasis.CHUNG_CHI, 4, MARCH, null);

        assertThat(DevelopmentSheets.LANGUAGES.toRow().apply(DevelopmentSheets.LANGUAGES.valuesOf(row)))
                .isEqualTo(row);
    }

    @Test
    void whatNoCellCouldSayIsTold() {
        LocalDate tooEarly = LocalDate.of(1929, 12, 31);

        assertThat(errors(new TrainingRow(1, "CB1", TrainingKind.KHAC, "C".repeat(501), tooEarly, null, null)))
                .extracting(RowError::column, RowError::code)
                .containsExactly(tuple("Tên khóa", "too-long"), tuple("Từ ngày", "date-out-of-range"));
        assertThat(errors(new LanguageRow(1, "CB1", "xx", LanguageBasis.XAC_NHAN, 7, MARCH, null)))
                .extracting(RowError::column, RowError::code)
                .containsExactly(tuple("Ngôn ngữ", "unknown-code"), tuple("Bậc", "out-of-range"));
    }

    @Test
    void aMissingValueIsTold() {
        assertThat(errors(new TrainingRow(1, "CB1", null, " ", null, null, null)))
                .extracting(RowError::column, RowError::code)
                .containsExactly(
                        tuple("Loại", "required"), tuple("Tên khóa", "required"), tuple("Từ ngày", "required"));
    }

    @Test
    void whatValuesCannotSayTogetherIsTold() {
        assertThat(errors(new PregnancyRow(1, "CB1", MARCH, MARCH.minusDays(1), 2, 3)))
                .extracting(RowError::column, RowError::code)
                .containsExactly(
                        tuple("Ngày kết thúc", "ends-before-begin"), tuple("Số lần được nghỉ", "more-than-possible"));
        assertThat(errors(new LanguageRow(1, "CB1", "en", LanguageBasis.CHUNG_CHI, null, MARCH, null)))
                .extracting(RowError::column, RowError::code)
                .containsExactly(tuple("Bậc", "required"));
    }
}
