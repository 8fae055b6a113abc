package vn.hatinh.personnel.importing;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.testing.CheckedWorkbook;
import vn.hatinh.personnel.importing.testing.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.check;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Checks.warnings;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

class HeaderTest {

    private static final Object[] PRODUCT = {
        "SP1", "Tin", "TIN_BAI", "KHAC", "Không", day(2024, 1, 1), day(2024, 1, 2), "KHONG_DINH_KIEN"
    };

    @Test
    void headersMatchWithoutRegardToCaseAccentsSpacesAndStars() {
        CheckedWorkbook checked = check(department()
                .header(
                        "TuyenTruyen",
                        "MA SAN PHAM *",
                        "tên",
                        "LoaI",
                        " Kênh\u00A0",
                        "chu  de binh dang gioi",
                        Normalizer.normalize("Ngày phát hành", Normalizer.Form.NFD),
                        "NGÀY RÀ SOÁT",
                        "ketqua")
                .row("TuyenTruyen", PRODUCT)
                .header("DonVi", "ma đon vi", "Ten Don Vi", "MÃ ĐƠN VỊ CẤP TRÊN", "loai", "tu ngay", "den ngay")
                .xlsx());

        assertThat(errors(checked)).isEmpty();
        assertThat(checked.warnings()).isEmpty();
        assertThat(checked.rows().communicationProducts()).hasSize(1);
        assertThat(checked.rows().units().get(1).parent()).isEqualTo("SNGV");
    }

    @Test
    void columnsMayStandInAnyOrderAndOptionalOnesMayBeMissing() {
        CheckedWorkbook checked = check(department()
                .header("CamKet", "Ngày ký", "Mã CBCCVC", "Năm")
                .row("CamKet", day(2025, 2, 1), "CB01", 2025)
                .header("Ngach", "Từ ngày", "Mã ngạch", "Mã CBCCVC")
                .row("Ngach", day(2020, 1, 1), "01.003", "CB01")
                .xlsx());

        assertThat(errors(checked)).isEmpty();
        assertThat(checked.rows().commitments())
                .containsExactly(new Workbook.CommitmentRow(2, "CB01", 2025, day(2025, 2, 1)));
        assertThat(checked.rows().grades())
                .containsExactly(new Workbook.GradeRow(2, "CB01", "01.003", day(2020, 1, 1), null));
    }

    @Test
    void unknownColumnsAndSheetsAreReportedButNotFatal() {
        CheckedWorkbook checked = check(department()
                .header("CamKet", "Mã CBCCVC", "Ghi chú", "Năm", "Ngày ký")
                .row("CamKet", "CB01", "bản giấy", 2025, day(2025, 2, 1))
                .row("Ghi chú chung", "xin chào")
                .hidden("ThaiSan")
                .xlsx());

        assertThat(errors(checked)).isEmpty();
        assertThat(warnings(checked))
                .containsExactly(
                        "Ghi chú chung!null null: unknown-sheet",
                        "ThaiSan!null null: hidden-sheet",
                        "CamKet!1 Ghi chú: unknown-column");
        assertThat(checked.rows().commitments()).hasSize(1);
    }

    @Test
    void aMissingColumnIsToldOnceAndTheOtherCellsAreCheckedAllTheSame() {
        Tables tables = department()
                .header("KhamSucKhoe", "Mã CBCCVC", "Ngày khám")
                .row("KhamSucKhoe", "CB01", day(2024, 1, 1))
                .row("KhamSucKhoe", "CB99", "?");

        assertThat(errors(tables))
                .containsExactly(
                        "KhamSucKhoe!1 Loại: missing-column",
                        "KhamSucKhoe!3 Mã CBCCVC: unknown-staff",
                        "KhamSucKhoe!3 Ngày khám: not-a-date");
        assertThat(check(tables.xlsx()).rows().healthChecks()).isEmpty();
    }

    @Test
    void aColumnThatIsThereTwiceIsAnError() {
        assertThat(errors(department()
                        .header("CamKet", "Mã CBCCVC", "Năm", "Ngày ký", "ngay ky")
                        .row("CamKet", "CB01", 2025, day(2025, 2, 1), day(2025, 3, 1))))
                .containsExactly("CamKet!1 Ngày ký: duplicate-column");
    }

    @Test
    void withoutTheColumnOfStaffCodesNobodyIsCalledUnknown() {
        assertThat(errors(department()
                        .header("CanBo", "Mã", "Họ và tên", "Giới tính", "Ngày sinh", "Loại", "Ngày tuyển dụng")))
                .containsExactly("CanBo!1 Mã CBCCVC: missing-column");
    }

    @Test
    void aSheetThatIsThereTwiceIsAnError() {
        assertThat(errors(department().row("Can Bo", "Mã CBCCVC"))).containsExactly("CanBo!1 null: duplicate-sheet");
    }

    @Test
    void sheetsMayBeMissingOrEmpty() {
        CheckedWorkbook checked =
                check(department().without("ThaiSan").without("ThongKe").xlsx());

        assertThat(errors(checked)).isEmpty();
        assertThat(checked.rowCounts()).doesNotContainKey("ThaiSan").containsEntry("CamKet", 0);
    }

    @Test
    void theHeaderMayStandBelowEmptyRowsAndEmptyRowsAreSkipped() {
        Tables tables = department().without("CamKet");
        tables.row("CamKet")
                .row("CamKet", "Mã CBCCVC", "Năm", "Ngày ký")
                .row("CamKet", "  ", null, "\u00A0")
                .row("CamKet", "CB01", 2025, day(2025, 2, 1));

        assertThat(check(tables.xlsx()).rows().commitments())
                .containsExactly(new Workbook.CommitmentRow(4, "CB01", 2025, day(2025, 2, 1)));
    }
}
