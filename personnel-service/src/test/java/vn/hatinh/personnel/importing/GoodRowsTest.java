package vn.hatinh.personnel.importing;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.testing.CheckedWorkbook;
import vn.hatinh.personnel.importing.testing.StoredRows;
import vn.hatinh.personnel.importing.testing.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.checkGoodRows;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** Taking the good rows only: what is left must be as right as a workbook without errors. */
class GoodRowsTest {

    private static final StoredRows REGISTRY = StoredRows.after(department().xlsx());

    private static CheckedWorkbook good(Tables tables) {
        return checkGoodRows(tables.xlsx(), ExistingFacts.NONE);
    }

    @Test
    void aWorkbookWithoutErrorsLosesNothing() {
        CheckedWorkbook checked = good(department());

        assertThat(checked.errors()).isEmpty();
        assertThat(checked.leftOut()).isEmpty();
        assertThat(checked.rows().staff()).hasSize(2);
    }

    @Test
    void aBadRowIsLeftOutAndTheOthersAreTaken() {
        CheckedWorkbook checked = good(department()
                .row("DaoTao", "CB01", "TIN_HOC", "Khóa 1", "31/02/2020", null)
                .row("DaoTao", "CB01", "TIN_HOC", "Khóa 2", day(2021, 3, 1), null));

        assertThat(errors(checked)).containsExactly("DaoTao!2 Từ ngày: not-a-date");
        assertThat(checked.leftOut()).containsOnlyKeys("DaoTao").containsEntry("DaoTao", 1);
        assertThat(checked.rows().trainings()).extracting(row -> row.course()).containsExactly("Khóa 2");
    }

    @Test
    void whoseOwnRowIsBadLosesTheOthersToo() {
        CheckedWorkbook checked = good(department()
                .row("CanBo", "CB03", "Vũ Chi", "Nữ", "?", "Công chức", day(2015, 1, 1), null)
                .row("CongTac", "CB03", "VP", null, day(2015, 1, 1), null));

        assertThat(errors(checked))
                .containsExactly("CanBo!4 Ngày sinh: not-a-date", "CongTac!3 Mã CBCCVC: unknown-staff");
        assertThat(checked.leftOut()).containsEntry("CanBo", 1).containsEntry("CongTac", 1);
        assertThat(checked.rows().staff()).extracting(row -> row.staffCode()).containsExactly("CB01", "CB02");
    }

    @Test
    void aBadUnitTakesTheUnitsBelowItAndTheirPeopleAlong() {
        CheckedWorkbook checked = good(department()
                .row("DonVi", "P1", "Phòng 1", "SNGV", "?", day(2000, 1, 1), null)
                .row("DonVi", "P11", "Tổ 1", "P1", "PHONG", day(2000, 1, 1), null)
                .row("CongTac", "CB02", "P11", null, day(2010, 3, 1), null));

        assertThat(errors(checked))
                .containsExactly(
                        "DonVi!4 Loại: unknown-code",
                        "DonVi!5 Mã đơn vị cấp trên: unknown-unit",
                        "CongTac!3 Mã đơn vị: unknown-unit");
        assertThat(checked.rows().units()).hasSize(2);
        assertThat(checked.rows().assignments()).hasSize(1);
    }

    @Test
    void aMembershipLeftOutTakesTheSeatAlong() {
        CheckedWorkbook checked = good(department()
                .row("Dang", "CB02", day(2015, 1, 1), day(2014, 1, 1), null)
                .row("CapUy", "CB02", "Bí thư", day(2020, 1, 1), null));

        assertThat(errors(checked))
                .containsExactly("Dang!3 Ngày chính thức: ends-before-begin", "CapUy!2 Từ ngày: not-a-party-member");
    }

    @Test
    void aUnitThatCannotBeClosedBecauseOfItsPeopleStaysOpen() {
        CheckedWorkbook checked = checkGoodRows(
                department()
                        .clear("DonVi")
                        .clear("CanBo")
                        .clear("CongTac")
                        .clear("ChucVu")
                        .clear("Dang")
                        .row("DonVi", "VP", "Văn phòng", "SNGV", "PHONG", day(1995, 1, 1), day(2024, 12, 31))
                        .row("DaoTao", "CB01", "TIN_HOC", "Khóa 2", day(2021, 3, 1), null)
                        .xlsx(),
                REGISTRY);

        assertThat(errors(checked))
                .containsExactly("DonVi!2 Đến ngày: unit-not-existing", "DonVi!2 Đến ngày: unit-not-existing");
        assertThat(checked.rows().units()).isEmpty();
        assertThat(checked.rows().trainings()).hasSize(1);
        assertThat(checked.leftOut()).containsOnlyKeys("DonVi");
    }

    @Test
    void underAWrongHeaderNoRowIsGood() {
        CheckedWorkbook checked = good(department()
                .header("CanBo", "Họ và tên", "Giới tính", "Ngày sinh", "Loại", "Ngày tuyển dụng", "Ngày nghỉ"));

        assertThat(checked.rows().staffFacts()).isEmpty();
        assertThat(checked.rows().units()).hasSize(2);
        assertThat(checked.leftOut()).containsEntry("CanBo", 2).containsEntry("CongTac", 1);
    }

    @Test
    void whatIsLeftHasNoErrors() {
        Tables tables = department()
                .row("CanBo", "CB03", "Vũ Chi", "Nữ", "?", "Công chức", day(2015, 1, 1), null)
                .row("CanBo", "CB02", "Trần Văn Bình", "Nam", day(1984, 2, 29), "Viên chức", day(2011, 3, 1), null)
                .row("CongTac", "CB01", "VP", null, day(2011, 3, 1), null)
                .row("ThaiSan", "CB02", day(2011, 3, 1), null, 1, 1)
                .row("TuyenDung", "TD1", day(2024, 1, 1), 2, 1)
                .row("TuyenDung", "TD1", day(2024, 1, 1), 2, 1);

        CheckedWorkbook checked = good(tables);

        assertThat(errors(checked))
                .containsExactly(
                        "CanBo!4 Ngày sinh: not-a-date",
                        "CanBo!5 Ngày tuyển dụng: overlap",
                        "CongTac!3 Từ ngày: overlap",
                        "ThaiSan!2 Mã CBCCVC: not-a-woman",
                        "TuyenDung!3 Mã đợt: duplicate-key");
        assertThat(checked.rows().staff()).hasSize(2);
        assertThat(checked.rows().recruitmentRounds()).hasSize(1);
    }
}
