package vn.hatinh.reporting.report.docx;

/** Styles that the skeleton defines; all formatting that is not the length of a line is theirs. */
enum Style {
    TEXT("NoiDung"),
    ITEM("GachDauDong"),
    PROMPT("CanBoSung"),
    CLOSING("KetThuc"),
    HEADING_1("Heading1"),
    HEADING_2("Heading2"),
    HEADING_3("Heading3"),
    COUNTRY("QuocHieu"),
    MOTTO("TieuNgu"),
    PLACE_AND_DATE("DiaDanhThoiGian"),
    PARENT_BODY("CoQuanChuQuan"),
    ISSUING_BODY("CoQuanBanHanh"),
    NUMBER("SoKyHieu"),
    RULE("DuongKe"),
    KIND("TenLoai"),
    SUBJECT("TrichYeu"),
    ADDRESSEE("KinhGui"),
    ADDRESSEE_ITEM("KinhGuiDanhSach"),
    GROUND("CanCu"),
    RECIPIENTS_HEADING("NoiNhan"),
    RECIPIENT("NoiNhanDanhSach"),
    SIGNATORY_TITLE("ChucVuNguoiKy"),
    SIGNATORY_NAME("HoTenNguoiKy"),
    APPENDIX_LABEL("PhuLuc"),
    APPENDIX_TITLE("TenPhuLuc"),
    ATTACHED_TO("KemTheo"),
    TABLE_HEADING("BangTieuDe"),
    TABLE_GROUP("BangNhom"),
    TABLE_GROUP_NUMBER("BangNhomSo"),
    TABLE_TEXT("BangChu"),
    TABLE_FIGURE("BangSo"),
    TABLE_NOTE("GhiChuBang"),
    CHART_GROUP("NhomBieuDo"),
    PICTURE("BieuDo"),
    END_OF_PAGES("NgatPhan");

    /** Table style without borders, and with. */
    static final String PLAIN_TABLE = "BangKhongKe";

    static final String GRID_TABLE = "TableGrid";

    private final String id;

    Style(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
