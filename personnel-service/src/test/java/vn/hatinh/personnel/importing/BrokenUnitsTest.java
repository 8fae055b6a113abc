package vn.hatinh.personnel.importing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** Workbooks whose units and codes do not fit together, each with all the errors that must come back. */
class BrokenUnitsTest {

    @Test
    void unitsThatStandInACircleOrOnThemselves() {
        assertThat(errors(department()
                        .row("DonVi", "A", "A", "B", "PHONG", day(2000, 1, 1), null)
                        .row("DonVi", "B", "B", null, "PHONG", day(2000, 1, 1), day(2009, 12, 31))
                        .row("DonVi", "B", "B", "A", "PHONG", day(2010, 1, 1), null)
                        .row("DonVi", "C", "C", "C", "PHONG", day(2000, 1, 1), null)))
                .containsExactly("DonVi!6 Mã đơn vị cấp trên: unit-cycle", "DonVi!7 Mã đơn vị cấp trên: own-parent");
    }

    @Test
    void unitsThatAreThereTwiceOrNotAtAll() {
        assertThat(errors(department()
                        .row("DonVi", "P1", "Phòng 1", "SNGV", "PHONG", day(2000, 1, 1), day(2020, 12, 31))
                        .row("DonVi", "P1", "Phòng mới", "SNGV", "PHONG", day(2020, 12, 31), day(2022, 12, 31))
                        .row("DonVi", "T1", "Tổ 1", "P1", "PHONG", day(2010, 1, 1), null)
                        .row("CongTac", "CB02", "P1", null, day(2010, 3, 1), null)
                        .row("ChucVu", "CB02", "Trưởng phòng", "PHONG", "P1", day(2015, 1, 1), day(2023, 1, 1))))
                .containsExactly(
                        "DonVi!5 Từ ngày: overlap",
                        "DonVi!6 Mã đơn vị cấp trên: unit-not-existing",
                        "CongTac!3 Đến ngày: unit-not-existing",
                        "ChucVu!3 Đến ngày: unit-not-existing");
    }

    @Test
    void staffAndUnitsThatNobodyKnows() {
        assertThat(errors(department()
                        .row("DonVi", "P1", "Phòng 1", "XX", "PHONG", day(2000, 1, 1), null)
                        .row("CongTac", "CB02", "YY", null, day(2010, 3, 1), null)
                        .row("ChucVu", "CB02", "Phó", "PHONG", "ZZ", day(2015, 1, 1), null)
                        .row("KhamSucKhoe", "CB98", day(2024, 1, 1), "PHU_KHOA")
                        .row("CamKet", "CB99", 2025, day(2025, 1, 1))))
                .containsExactly(
                        "DonVi!4 Mã đơn vị cấp trên: unknown-unit",
                        "CongTac!3 Mã đơn vị: unknown-unit",
                        "ChucVu!3 Mã đơn vị: unknown-unit",
                        "KhamSucKhoe!2 Mã CBCCVC: unknown-staff",
                        "CamKet!2 Mã CBCCVC: unknown-staff");
    }
}
