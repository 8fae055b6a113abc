package vn.hatinh.personnel.importing;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.testing.Checks.errors;
import static vn.hatinh.personnel.importing.testing.Tables.day;
import static vn.hatinh.personnel.importing.testing.Tables.department;

/** Workbooks whose cells are readable but do not fit together, each with all the errors that must come back. */
class BrokenRowsTest {

    @Test
    void intervalsThatEndBeforeTheyBegin() {
        assertThat(errors(department()
                        .row("DonVi", "P1", "Phòng 1", "SNGV", "PHONG", day(2020, 1, 1), day(2019, 12, 31))
                        .row(
                                "CanBo",
                                "CB03",
                                "Vũ Chi",
                                "Nữ",
                                day(1990, 1, 1),
                                "Công chức",
                                day(2015, 1, 1),
                                day(2014, 1, 1))
                        .row("CongTac", "CB02", "VP", null, day(2020, 1, 1), day(2019, 1, 1))
                        .row("Ngach", "CB02", "01.003", day(2020, 1, 1), day(2019, 1, 1))
                        .row("ChucVu", "CB02", "Phó", "PHONG", "VP", day(2020, 1, 1), day(2019, 1, 1))
                        .row("QuyHoach", "CB02", "Phó", "PHONG", day(2020, 1, 1), day(2019, 1, 1))
                        .row("Dang", "CB02", day(2020, 1, 1), day(2019, 1, 1), day(2018, 1, 1))
                        .row("CapUy", "CB01", "Bí thư", day(2020, 1, 1), day(2019, 1, 1))
                        .row("DaoTao", "CB02", "KHAC", "Khóa", day(2020, 1, 1), day(2019, 1, 1))
                        .row("NgoaiNgu", "CB02", "en", "XAC_NHAN", null, day(2020, 1, 1), day(2019, 1, 1))
                        .row("ThaiSan", "CB01", day(2020, 1, 1), day(2019, 1, 1), 1, 1)))
                .containsExactly(
                        "DonVi!4 Đến ngày: ends-before-begin",
                        "CanBo!4 Ngày nghỉ: ends-before-begin",
                        "CongTac!3 Đến ngày: ends-before-begin",
                        "Ngach!2 Đến ngày: ends-before-begin",
                        "ChucVu!3 Đến ngày: ends-before-begin",
                        "QuyHoach!2 Đến ngày: ends-before-begin",
                        "Dang!3 Ngày chính thức: ends-before-begin",
                        "Dang!3 Ngày ra khỏi Đảng: ends-before-begin",
                        "Dang!3 Ngày ra khỏi Đảng: ends-before-begin",
                        "CapUy!2 Đến ngày: ends-before-begin",
                        "DaoTao!2 Ngày hoàn thành: ends-before-begin",
                        "NgoaiNgu!2 Ngày hết hạn: ends-before-begin",
                        "ThaiSan!2 Ngày kết thúc: ends-before-begin");
    }

    @Test
    void rowsThatAreThereTwiceEvenWhenTheySayTheSame() {
        assertThat(errors(department()
                        .row("DonVi", "VP", "Văn phòng", "SNGV", "PHONG", day(1995, 1, 1), null)
                        .row("CanBo", "CB01", "Lê Thị An", "Nữ", day(1985, 5, 17), "Công chức", day(2010, 3, 1), null)
                        .row("DaoTao", "CB01", "KHAC", "Khóa A", day(2020, 1, 1), null)
                        .row("DaoTao", "CB01", "KHAC", "Khóa B", day(2020, 1, 1), null)
                        .row("DaoTao", "CB01", "TIN_HOC", "Khóa A", day(2020, 1, 1), null)
                        .row("CamKet", "CB01", 2025, day(2025, 2, 1))
                        .row("CamKet", "CB01", 2025, day(2025, 3, 1))
                        .row("TuyenDung", "TD1", day(2024, 1, 1), 1, 1)
                        .row("TuyenDung", "TD1", day(2025, 1, 1), 1, 1)
                        .row("KhaoSatGiaDinh", 2024, "Nữ", 3, 9)
                        .row("KhaoSatGiaDinh", 2024, "Nữ", 4, 9)
                        .row("ThongKe", 2024, "NAO_PHA_THAI", 0)
                        .row("ThongKe", 2024, "NAO_PHA_THAI", 0)))
                .containsExactly(
                        "DonVi!4 Mã đơn vị: duplicate-key",
                        "CanBo!4 Mã CBCCVC: duplicate-key",
                        "DaoTao!4 Mã CBCCVC: duplicate-key",
                        "CamKet!3 Mã CBCCVC: duplicate-key",
                        "TuyenDung!3 Mã đợt: duplicate-key",
                        "KhaoSatGiaDinh!3 Năm: duplicate-key",
                        "ThongKe!3 Năm: duplicate-key");
    }

    @Test
    void employmentPeriodsOfOnePersonThatDisagree() {
        assertThat(errors(department()
                        .row(
                                "CanBo",
                                "CB03",
                                "Vũ Chi",
                                "Nữ",
                                day(1990, 1, 1),
                                "Hợp đồng",
                                day(2015, 1, 1),
                                day(2018, 1, 1))
                        .row("CanBo", "CB03", "Vũ Chí", "Nam", day(1991, 1, 1), "Công chức", day(2018, 1, 1), null)))
                .containsExactly(
                        "CanBo!5 Họ và tên: person-differs",
                        "CanBo!5 Giới tính: person-differs",
                        "CanBo!5 Ngày sinh: person-differs",
                        "CanBo!5 Ngày tuyển dụng: overlap");
    }

    @Test
    void agesAtWhichNobodyIsRecruited() {
        assertThat(errors(department()
                        .row("CanBo", "CB03", "Vũ Chi", "Nữ", day(2000, 1, 2), "Hợp đồng", day(2015, 1, 1), null)
                        .row("CanBo", "CB04", "Hồ Mai", "Nữ", day(2000, 1, 1), "Hợp đồng", day(2015, 1, 1), null)
                        .row("CanBo", "CB05", "Đỗ Nam", "Nam", day(2025, 1, 1), "Hợp đồng", day(2015, 1, 1), null)
                        .row("CanBo", "CB06", "Võ Cụ", "Nam", day(1935, 1, 1), "Hợp đồng", day(2015, 1, 1), null)))
                .containsExactly(
                        "CanBo!4 Ngày sinh: implausible-age",
                        "CanBo!6 Ngày sinh: implausible-age",
                        "CanBo!7 Ngày sinh: implausible-age");
    }

    @Test
    void twoAssignmentsAtOnce() {
        assertThat(errors(department()
                        .row("CongTac", "CB01", "SNGV", null, day(2020, 1, 1), null)
                        .row("CongTac", "CB02", "VP", null, day(2010, 3, 1), day(2020, 1, 1))
                        .row("CongTac", "CB02", "SNGV", null, day(2020, 1, 1), null)))
                .containsExactly("CongTac!3 Từ ngày: overlap", "CongTac!5 Từ ngày: overlap");
    }

    @Test
    void assignmentsAndPostsOutsideEmployment() {
        assertThat(errors(department()
                        .row(
                                "CanBo",
                                "CB03",
                                "Vũ Chi",
                                "Nữ",
                                day(1990, 1, 1),
                                "Viên chức",
                                day(2015, 1, 1),
                                day(2020, 6, 30))
                        .row("CongTac", "CB03", "VP", null, day(2014, 12, 31), null)
                        .row("ChucVu", "CB03", "Phó", "PHONG", "VP", day(2019, 1, 1), day(2020, 7, 1))
                        .row("ChucVu", "CB03", "Trưởng", "PHONG", "VP", day(2021, 1, 1), null)))
                .containsExactly(
                        "CongTac!3 Từ ngày: outside-employment",
                        "ChucVu!3 Đến ngày: outside-employment",
                        "ChucVu!4 Từ ngày: outside-employment");
    }

    @Test
    void seatsOfPeopleWhoAreNotInTheParty() {
        assertThat(errors(department()
                        .row("CapUy", "CB01", "Bí thư", day(2011, 12, 31), day(2015, 1, 1))
                        .row("CapUy", "CB02", "Chi ủy viên", day(2020, 1, 1), null)
                        .row("CanBo", "CB03", "Vũ Chi", "Nữ", day(1990, 1, 1), "Viên chức", day(2015, 1, 1), null)
                        .row("Dang", "CB03", day(2016, 1, 1), null, day(2020, 6, 30))
                        .row("CapUy", "CB03", "Chi ủy viên", day(2018, 1, 1), null)))
                .containsExactly(
                        "CapUy!2 Từ ngày: not-a-party-member",
                        "CapUy!3 Từ ngày: not-a-party-member",
                        "CapUy!4 Đến ngày: not-a-party-member");
    }

    @Test
    void membershipsAndPregnanciesAtOnce() {
        assertThat(errors(department()
                        .row("Dang", "CB01", day(2020, 1, 1), null, null)
                        .row("ThaiSan", "CB01", day(2023, 1, 1), day(2023, 9, 1), 5, 5)
                        .row("ThaiSan", "CB01", day(2023, 9, 1), null, 1, 1)))
                .containsExactly("Dang!3 Ngày kết nạp: overlap", "ThaiSan!3 Từ ngày: overlap");
    }

    @Test
    void whatOnlyWomenHave() {
        assertThat(errors(department()
                        .row("KhamSucKhoe", "CB02", day(2024, 1, 1), "DINH_KY")
                        .row("KhamSucKhoe", "CB02", day(2024, 1, 1), "PHU_KHOA")
                        .row("ThaiSan", "CB02", day(2024, 1, 1), null, 1, 1)))
                .containsExactly("KhamSucKhoe!3 Loại: not-a-woman", "ThaiSan!2 Mã CBCCVC: not-a-woman");
    }

    @Test
    void numbersThatContradictEachOther() {
        assertThat(errors(department()
                        .row("ThaiSan", "CB01", day(2023, 1, 1), day(2023, 9, 1), 4, 5)
                        .row("TuyenDung", "TD1", day(2024, 1, 1), 1, 2)
                        .row("KhaoSatGiaDinh", 2024, "Nam", 3, 72)
                        .row("KhaoSatGiaDinh", 2024, "Nữ", 3, 72.5)))
                .containsExactly(
                        "ThaiSan!2 Số lần được nghỉ: more-than-possible",
                        "TuyenDung!2 Số trường hợp chọn nữ: more-than-possible",
                        "KhaoSatGiaDinh!3 Tổng số giờ mỗi ngày: more-than-possible");
    }

    @Test
    void cellsThatNeedEachOther() {
        assertThat(errors(department()
                        .row("NgoaiNgu", "CB01", "en", "CHUNG_CHI", null, day(2024, 1, 1), null)
                        .row("NgoaiNgu", "CB01", "lo", "XAC_NHAN", null, day(2024, 1, 1), null)
                        .row(
                                "TuyenTruyen",
                                "SP1",
                                "Tin",
                                "TIN_BAI",
                                "KHAC",
                                "Có",
                                day(2024, 1, 1),
                                day(2024, 1, 2),
                                null)
                        .row(
                                "TuyenTruyen",
                                "SP2",
                                "Tin",
                                "TIN_BAI",
                                "KHAC",
                                "Có",
                                day(2024, 1, 1),
                                null,
                                "CO_DINH_KIEN")
                        .row("TuyenTruyen", "SP3", "Tin", "TIN_BAI", "KHAC", "Có", day(2024, 1, 1), null, null)
                        .row(
                                "TuyenTruyen",
                                "SP4",
                                "Tin",
                                "TIN_BAI",
                                "KHAC",
                                "Có",
                                day(2024, 1, 1),
                                "?",
                                "CO_DINH_KIEN")))
                .containsExactly(
                        "NgoaiNgu!2 Bậc: required",
                        "TuyenTruyen!2 Kết quả: one-without-the-other",
                        "TuyenTruyen!3 Ngày rà soát: one-without-the-other",
                        "TuyenTruyen!5 Ngày rà soát: not-a-date");
    }
}
