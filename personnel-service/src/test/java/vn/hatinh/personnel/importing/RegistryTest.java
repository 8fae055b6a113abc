package vn.hatinh.personnel.importing;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.testing.CheckedWorkbook;
import vn.hatinh.personnel.importing.testing.StoredRows;
import vn.hatinh.personnel.importing.testing.Tables;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.check;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** A workbook that adds to, or corrects, what the registry already holds. */
class RegistryTest {

    private static final StoredRows REGISTRY = StoredRows.after(department().xlsx());

    private static List<String> errorsOf(Tables workbook) {
        return errors(check(workbook.xlsx(), REGISTRY));
    }

    private static Tables rows() {
        Tables tables = department();
        List.of("DonVi", "CanBo", "CongTac", "ChucVu", "Dang").forEach(tables::clear);
        return tables;
    }

    @Test
    void factsAboutPeopleAndUnitsOfTheRegistryNeedNoRowsOfTheirOwn() {
        assertThat(errorsOf(rows().row("CongTac", "CB02", "VP", null, day(2015, 1, 1), null)
                        .row("CapUy", "CB01", "Bí thư", day(2020, 1, 1), null)
                        .row("DonVi", "P1", "Phòng 1", "SNGV", "PHONG", day(2020, 1, 1), null)))
                .isEmpty();
    }

    @Test
    void theWorkbookIsCheckedTogetherWithTheRegistry() {
        assertThat(errorsOf(rows().row("CongTac", "CB01", "SNGV", null, day(2020, 1, 1), null)
                        .row("CapUy", "CB02", "Bí thư", day(2020, 1, 1), null)
                        .row("Dang", "CB01", day(2020, 1, 1), null, null)))
                .containsExactly(
                        "CongTac!2 Từ ngày: overlap",
                        "Dang!2 Ngày kết nạp: overlap",
                        "CapUy!2 Từ ngày: not-a-party-member");
    }

    @Test
    void aRowWithTheKeyOfAnExistingOneReplacesIt() {
        assertThat(errorsOf(rows().row("CongTac", "CB01", "VP", null, day(2010, 3, 1), day(2019, 12, 31))
                        .row("CongTac", "CB01", "SNGV", null, day(2020, 1, 1), null)))
                .isEmpty();
    }

    @Test
    void whoeverLeavesTakesAlongTheirOpenFacts() {
        assertThat(errorsOf(rows().row(
                                "CanBo",
                                "CB01",
                                "Lê Thị An",
                                "Nữ",
                                day(1985, 5, 17),
                                "Công chức",
                                day(2010, 3, 1),
                                day(2025, 1, 31))))
                .isEmpty();
    }

    @Test
    void aLeavingDateBeforeTheBeginOfAnExistingPostIsToldWhereItStands() {
        assertThat(errorsOf(rows().row(
                                "CanBo",
                                "CB01",
                                "Lê Thị An",
                                "Nữ",
                                day(1985, 5, 17),
                                "Công chức",
                                day(2010, 3, 1),
                                day(2019, 1, 31))))
                .containsExactly("CanBo!2 Ngày nghỉ: outside-employment");
    }

    @Test
    void whoComesBackIsStillTheSamePerson() {
        assertThat(errorsOf(rows().row(
                                "CanBo",
                                "CB01",
                                "Lê Thị Ân",
                                "Nữ",
                                day(1985, 5, 17),
                                "Công chức",
                                day(2026, 1, 1),
                                null)))
                .containsExactly("CanBo!2 Họ và tên: person-differs", "CanBo!2 Ngày tuyển dụng: overlap");
    }

    @Test
    void closingAUnitDoesNotLeavePeopleInIt() {
        CheckedWorkbook checked = check(
                rows().row("DonVi", "VP", "Văn phòng", "SNGV", "PHONG", day(1995, 1, 1), day(2024, 12, 31))
                        .xlsx(),
                REGISTRY);

        assertThat(errors(checked))
                .containsExactly("DonVi!2 Đến ngày: unit-not-existing", "DonVi!2 Đến ngày: unit-not-existing");
        assertThat(checked.errors().get(0).message().vi()).contains("VP", "01/03/2010 –");
    }

    @Test
    void closingAUnitDoesNotLeaveUnitsBelowIt() {
        assertThat(errorsOf(rows().row("DonVi", "SNGV", "Sở", null, "SO", day(1995, 1, 1), day(2024, 12, 31))))
                .containsExactly("DonVi!2 Đến ngày: unit-not-existing");
    }

    @Test
    void leavingTheParty() {
        StoredRows withSeat = StoredRows.after(department()
                .row("CapUy", "CB01", "Bí thư", day(2020, 1, 1), null)
                .xlsx());

        assertThat(errors(check(
                        rows().row("Dang", "CB01", day(2012, 1, 1), day(2013, 1, 1), day(2024, 6, 30))
                                .xlsx(),
                        withSeat)))
                .containsExactly("Dang!2 Ngày ra khỏi Đảng: not-a-party-member");
    }
}
