package vn.hatinh.personnel.importing;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.testing.CheckedWorkbook;
import vn.hatinh.personnel.importing.testing.Tables.Formula;
import vn.hatinh.personnel.importing.testing.ZipBytes;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.assertRefused;
import static vn.hatinh.personnel.importing.testing.Checks.check;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** Workbooks with bad cells, each with all the errors that must come back. */
class BrokenCellsTest {

    private static final String CAN_BO = "xl/worksheets/sheet2.xml";

    @Test
    void theDepartmentItselfHasNoErrors() {
        assertThat(errors(department())).isEmpty();
        assertThat(check(department().xlsx()).warnings()).isEmpty();
    }

    @Test
    void everyEmptyCellThatMustBeFilled() {
        assertThat(errors(department().row("CanBo", "CB03", null, "Nữ", null, "Công chức", null)))
                .containsExactly(
                        "CanBo!4 Họ và tên: required",
                        "CanBo!4 Ngày sinh: required",
                        "CanBo!4 Ngày tuyển dụng: required");
    }

    @Test
    void datesThatAreNone() {
        assertThat(errors(department()
                        .row("KhamSucKhoe", "CB01", "31/02/2025", "DINH_KY")
                        .row("KhamSucKhoe", "CB01", "2025-03-01", "DINH_KY")
                        .row("KhamSucKhoe", "CB01", "3/1/2025", "DINH_KY")
                        .row("KhamSucKhoe", "CB01", 2025, "DINH_KY")
                        .row("KhamSucKhoe", "CB01", 45000.5, "DINH_KY")
                        .row("KhamSucKhoe", "CB01", -3, "DINH_KY")
                        .row("KhamSucKhoe", "CB01", 1e300, "DINH_KY")
                        .row("KhamSucKhoe", "CB01", true, "DINH_KY")
                        .row("KhamSucKhoe", "CB01", "31/12/9999", "DINH_KY")))
                .containsExactly(
                        "KhamSucKhoe!2 Ngày khám: not-a-date",
                        "KhamSucKhoe!3 Ngày khám: not-a-date",
                        "KhamSucKhoe!4 Ngày khám: not-a-date",
                        "KhamSucKhoe!5 Ngày khám: date-out-of-range",
                        "KhamSucKhoe!6 Ngày khám: not-a-date",
                        "KhamSucKhoe!7 Ngày khám: date-out-of-range",
                        "KhamSucKhoe!8 Ngày khám: date-out-of-range",
                        "KhamSucKhoe!9 Ngày khám: not-a-date",
                        "KhamSucKhoe!10 Ngày khám: date-out-of-range");
    }

    @Test
    void wordsThatAreInNoList() {
        assertThat(errors(department()
                        .row("DonVi", "P1", "Phòng 1", "SNGV", "Phòng", day(2000, 1, 1), null)
                        .row("CanBo", "CB03", "Vũ Chi", "Nu", day(1990, 1, 1), "Cán sự", day(2015, 1, 1), null)
                        .row("CapUy", "CB01", "Trưởng ban", day(2020, 1, 1), null)
                        .row("BoTriViecLam", "CB01", day(2024, 1, 1), "Tốt")
                        .row("NgoaiNgu", "CB01", "xx", "CHUNG_CHI", 3, day(2024, 1, 1), null)
                        .row("ThongKe", 2024, "LY_HON", 1)))
                .containsExactly(
                        "DonVi!4 Loại: unknown-code",
                        "CanBo!4 Giới tính: unknown-code",
                        "CanBo!4 Loại: unknown-code",
                        "CapUy!2 Chức vụ: unknown-code",
                        "BoTriViecLam!2 Kết quả: unknown-code",
                        "NgoaiNgu!2 Ngôn ngữ: unknown-code",
                        "ThongKe!2 Chỉ tiêu: unknown-code");
    }

    @Test
    void numbersThatAreNone() {
        assertThat(errors(department()
                        .row("TuyenDung", "TD1", day(2024, 1, 1), "hai", 0.5)
                        .row("TuyenDung", "TD2", day(2024, 1, 1), -1, -2)
                        .row("KhaoSatGiaDinh", 1999, "Nữ", 3, "1.234,5")
                        .row("KhaoSatGiaDinh", "2o24", "Nữ", 3, -1)
                        .row("NgoaiNgu", "CB01", "en", "CHUNG_CHI", 7, day(2024, 1, 1), null)))
                .containsExactly(
                        "NgoaiNgu!2 Bậc: out-of-range",
                        "TuyenDung!2 Số trường hợp ngang nhau: not-a-whole-number",
                        "TuyenDung!2 Số trường hợp chọn nữ: not-a-whole-number",
                        "TuyenDung!3 Số trường hợp ngang nhau: out-of-range",
                        "TuyenDung!3 Số trường hợp chọn nữ: out-of-range",
                        "KhaoSatGiaDinh!2 Năm: out-of-range",
                        "KhaoSatGiaDinh!2 Tổng số giờ mỗi ngày: not-a-number",
                        "KhaoSatGiaDinh!3 Năm: not-a-whole-number",
                        "KhaoSatGiaDinh!3 Tổng số giờ mỗi ngày: out-of-range");
    }

    @Test
    void textsThatCannotBeTaken() {
        assertThat(errors(department()
                        .row("Ngach", "CB01", 1.003, day(2024, 1, 1), null)
                        .row("Ngach", "CB01", true, day(2024, 1, 1), null)
                        .row("Ngach", "CB01", "0".repeat(51), day(2024, 1, 1), null)
                        .row("DaoTao", "CB01", "KHAC", "\u0086Khóa", day(2024, 1, 1), null)))
                .containsExactly(
                        "Ngach!2 Mã ngạch: not-text",
                        "Ngach!3 Mã ngạch: not-text",
                        "Ngach!4 Mã ngạch: too-long",
                        "DaoTao!2 Tên khóa: not-text");
    }

    @Test
    void aFormulaEvenWithTheValueItOnceHad() {
        byte[] file = ZipBytes.of(department().xlsx())
                .edit(CAN_BO, xml -> xml.replaceFirst("<v>31184.0</v>", "<f>DATE(1985,5,17)</f><v>31184.0</v>"))
                .bytes();

        CheckedWorkbook checked = check(file);

        assertThat(errors(checked)).containsExactly("CanBo!2 Ngày sinh: formula");
        assertThat(checked.errors().get(0).value()).isEqualTo("=DATE(1985,5,17)");
    }

    @Test
    void aFormulaThatHidesBehindASharedString() {
        CheckedWorkbook checked = check(ZipBytes.of(department().xlsx())
                .edit(CAN_BO, xml -> xml.replaceFirst("(<c r=\"B2\"[^>]*t=\"s\"[^>]*>)<v>", "$1<f>A2</f><v>"))
                .edit(
                        CAN_BO,
                        xml -> xml.replaceFirst("<v>31184.0</v>", "<f t=\"dataTable\" ref=\"D2\"/><v>31184.0</v>"))
                .bytes());

        assertThat(errors(checked)).containsExactly("CanBo!2 Họ và tên: formula", "CanBo!2 Ngày sinh: formula");
        assertThat(checked.errors().get(0).value()).isEqualTo("=A2");
    }

    @Test
    void aHiddenFormulaInAPartThatIsNoSheetRefusesTheFile() {
        assertRefused(
                ZipBytes.of(department().xlsx())
                        .put("xl/worksheets/other.xml", "<c r=\"B2\" t=\"s\"><f>A2</f><v>0</v></c>")
                        .bytes(),
                400,
                "unsafe-workbook",
                "B2");
    }

    @Test
    void aFormulaWithoutAnyValue() {
        assertThat(errors(department().row("ThongKe", 2024, new Formula("A1"), new Formula("1+1"))))
                .containsExactly("ThongKe!2 Chỉ tiêu: formula", "ThongKe!2 Số lượng: formula");
    }

    @Test
    void theErrorValuesOfASpreadsheet() {
        byte[] file = ZipBytes.of(department().xlsx())
                .edit(
                        CAN_BO,
                        xml -> xml.replaceFirst("<c r=\"D2\"[^>]*><v>31184.0</v>", "<c r=\"D2\" t=\"e\"><v>#REF!</v>"))
                .bytes();

        CheckedWorkbook checked = check(file);

        assertThat(errors(checked)).containsExactly("CanBo!2 Ngày sinh: excel-error");
        assertThat(checked.errors().get(0).value()).isEqualTo("#REF!");
    }

    @Test
    void eachErrorSaysWhatWasFoundAndWhatIsAccepted() {
        RowError error = check(department()
                        .row("KhamSucKhoe", "CB01", "hôm qua", "DINH_KY")
                        .xlsx())
                .errors()
                .get(0);

        assertThat(error.value()).isEqualTo("hôm qua");
        assertThat(error.message().vi()).isEqualTo("Không phải là ngày hợp lệ");
        assertThat(error.message().en()).isEqualTo("Not a valid date");
        assertThat(error.accepted().vi()).contains("dd/mm/yyyy");
        assertThat(error.accepted().en()).contains("dd/mm/yyyy");
    }

    @Test
    void goodRowsAreNotHiddenBehindBadOnes() {
        CheckedWorkbook checked = check(department()
                .row("CongTac", "CB02", "VP", "Lái xe", "mai", null)
                .row("BoTriViecLam", "CB01", day(2024, 11, 1), "Phù hợp")
                .row("BoTriViecLam", "CB02", day(2024, 11, 1), "?")
                .row("BoTriViecLam", "CB02", day(2025, 11, 1), "Không phù hợp")
                .xlsx());

        assertThat(errors(checked))
                .containsExactly("CongTac!3 Từ ngày: not-a-date", "BoTriViecLam!3 Kết quả: unknown-code");
        assertThat(checked.rows().assignments()).hasSize(1);
        assertThat(checked.rows().jobFitAssessments())
                .extracting(Workbook.JobFitAssessmentRow::row)
                .containsExactly(2, 4);
        assertThat(checked.rowCounts()).containsEntry("BoTriViecLam", 3).containsEntry("CongTac", 2);
    }

    @Test
    void whatSomebodyLeavesOutOfTheirOwnRowIsNotChargedToTheirOtherRows() {
        assertThat(errors(department()
                        .row("CanBo", "CB03", "Vũ Chi", "Nữ", "?", "Công chức", day(2015, 1, 1), null)
                        .row("DonVi", "P1", "Phòng 1", "SNGV", "PHONG", "?", null)
                        .row("Dang", "CB03", "?", null, null)
                        .row("CongTac", "CB03", "P1", null, day(2015, 1, 1), null)
                        .row("ChucVu", "CB03", "Trưởng phòng", "PHONG", "P1", day(2016, 1, 1), null)
                        .row("CapUy", "CB03", "Chi ủy viên", day(2020, 1, 1), null)))
                .containsExactly(
                        "DonVi!4 Từ ngày: not-a-date",
                        "CanBo!4 Ngày sinh: not-a-date",
                        "Dang!3 Ngày kết nạp: not-a-date");
    }

    @Test
    void unknownCodesAreToldEvenInRowsThatAreBadAnyway() {
        assertThat(errors(department()
                        .row("DonVi", "P1", "Phòng 1", "XX", "?", day(2000, 1, 1), null)
                        .row("CongTac", "CB99", "YY", null, "?", null)))
                .containsExactly(
                        "DonVi!4 Mã đơn vị cấp trên: unknown-unit",
                        "DonVi!4 Loại: unknown-code",
                        "CongTac!3 Mã CBCCVC: unknown-staff",
                        "CongTac!3 Mã đơn vị: unknown-unit",
                        "CongTac!3 Từ ngày: not-a-date");
    }

    @Test
    void moreErrorsThanAnybodyReadsAreCounted() {
        StringBuilder csv = new StringBuilder("Mã CBCCVC,Năm,Ngày ký\n");
        for (int i = 0; i < 20_000; i++) {
            csv.append("CB99,").append(i).append(",hôm nay\n");
        }

        CheckedWorkbook checked = check(department()
                .without("CamKet")
                .csv(',')
                .put("CamKet.csv", csv.toString())
                .bytes());

        assertThat(checked.errors()).hasSize(50_000);
        assertThat(checked.warnings().get(0).code()).isEqualTo("too-many-errors");
        assertThat(checked.warnings().get(0).message().en()).contains("59899");
    }
}
