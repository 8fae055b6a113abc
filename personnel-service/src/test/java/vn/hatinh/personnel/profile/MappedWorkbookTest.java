package vn.hatinh.personnel.profile;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.hatinh.personnel.importing.file.RawWorkbook;
import vn.hatinh.personnel.importing.file.WorkbookFile;
import vn.hatinh.personnel.importing.testing.Tables;
import vn.hatinh.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Foreign sheets, columns and words become those of the workbook. */
class MappedWorkbookTest {

    @TempDir
    Path folder;

    private List<String> rows(Tables tables, MappingProfile profile, String sheet) throws IOException {
        Path file = Files.write(folder.resolve("file"), tables.xlsx());
        List<String> rows = new ArrayList<>();
        try (RawWorkbook mapped = new MappedWorkbook(WorkbookFile.open(file), profile)) {
            mapped.sheets().stream()
                    .filter(candidate -> candidate.name().equals(sheet))
                    .forEach(found -> found.forEachRow(row -> rows.add(row.number() + ": "
                            + row.cells().stream()
                                    .map(cell -> cell == null ? "-" : cell.shown())
                                    .collect(Collectors.joining("|")))));
        }
        return rows;
    }

    private static MappingProfile englishHr() {
        return ProfileReader.read(
                "english-hr",
                new InputStreamReader(
                        ProfileReader.class.getResourceAsStream("/profiles/english-hr.yaml"), StandardCharsets.UTF_8));
    }

    private static MappingProfile profile(String columns) {
        return ProfileReader.read(
                "test", new StringReader("sheets: [{from: Staff, to: CanBo, columns: {%s}}]".formatted(columns)));
    }

    @Test
    void severalColumnsBecomeOneAndWordsAreTranslated() throws IOException {
        assertThat(rows(EnglishExport.tables(), englishHr(), "CanBo"))
                .containsExactly(
                        "1: Mã CBCCVC|Họ và tên|Giới tính|Ngày sinh|Loại|Ngày tuyển dụng|Ngày nghỉ",
                        "2: 1001|Lê Thị An|Nữ|17/05/1985|Công chức|40238|-",
                        "3: 1002|Trần Bình|Nam|29/02/1984|Viên chức|40238|-");
    }

    @Test
    void oneSheetBecomesSeveralWithTheRowsThatSayTheSame() throws IOException {
        assertThat(rows(EnglishExport.tables(), englishHr(), "CongTac"))
                .containsExactly("1: Mã CBCCVC|Mã đơn vị|Vị trí việc làm|Từ ngày", "2: 1001|OFF|Clerk|01/03/2010");
        assertThat(rows(EnglishExport.tables(), englishHr(), "Dang"))
                .containsExactly("1: Mã CBCCVC|Ngày kết nạp", "2: 1001|06/01/2012");
    }

    @Test
    void aDateInAnotherFormatIsNeverTakenForAnotherDay() throws IOException {
        Tables tables =
                new Tables().row("Staff", "Born").row("Staff", "13/11/1980").row("Staff", "02/30/1980");

        assertThat(rows(tables, profile("Ngày sinh: {column: Born, date: MM/dd/yyyy}"), "CanBo"))
                .containsExactly("1: Ngày sinh", "2: 13/11/1980 (≠ MM/dd/yyyy)", "3: 02/30/1980 (≠ MM/dd/yyyy)");
    }

    @Test
    void aFormulaStaysAFormulaWhateverItIsJoinedWith() throws IOException {
        Tables tables = new Tables().row("Staff", "A", "B").row("Staff", "x", new Tables.Formula("1+1"));

        assertThat(rows(tables, profile("Họ và tên: {columns: [A, B]}"), "CanBo"))
                .containsExactly("1: Họ và tên", "2: =1+1");
    }

    @Test
    void aColumnThatTheFileLacksIsMissingInTheWorkbookToo() throws IOException {
        Tables tables = new Tables().row("Staff", "No").row("Staff", "CB01");

        assertThat(rows(tables, profile("Mã CBCCVC: No, Họ và tên: Name, Loại: {constant: Công chức}"), "CanBo"))
                .containsExactly("1: Mã CBCCVC|Loại", "2: CB01|Công chức");
    }

    @Test
    void aFileWithNoneOfTheSheetsDoesNotFit() {
        assertThatThrownBy(() -> rows(new Tables().row("Other", "No"), profile("Mã CBCCVC: No"), "CanBo"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().detail()).contains("Staff"));
    }
}
