package vn.hatinh.localstack.launcher;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ImportErrorTableTest {

    @Test
    void everyBadRowIsShownWithWhatWouldBeRight() {
        var problem = Json.of("""
                {"title": "Sổ có lỗi / The workbook has errors", "status": 422, "errors": [
                  {"sheet": "CanBo", "row": 5, "column": "Giới tính", "value": "Nử", "code": "unknown-code",
                   "message": {"vi": "Không có mã này", "en": "No such code"},
                   "accepted": {"vi": "Nam hoặc Nữ", "en": "Nam or Nữ"}},
                  {"sheet": "ChucVu", "row": 12, "column": "Từ ngày", "value": null, "code": "required",
                   "message": {"vi": "Bắt buộc", "en": "Required"}}]}
                """);
        assertThat(ImportErrorTable.format(problem))
                .containsExactly(
                        "Sổ có lỗi / The workbook has errors",
                        "",
                        "Trang   Dòng  Cột        Giá trị  Lỗi / Error",
                        "──────  ────  ─────────  ───────  " + "─".repeat(54),
                        "CanBo      5  Giới tính  Nử       Không có mã này. Nam hoặc Nữ / No such code. Nam or Nữ",
                        "ChucVu    12  Từ ngày             Bắt buộc / Required");
    }

    @Test
    void aFileThatIsNoWorkbookHasAReasonAndNoRows() {
        var problem = Json.of("{\"title\": \"Không phải sổ\", \"detail\": \"Cần XLSX\", \"status\": 415}");
        assertThat(ImportErrorTable.format(problem)).containsExactly("Không phải sổ", "Cần XLSX");
    }
}
