package vn.hatinh.personnel.importing.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import vn.hatinh.contracts.personnel.AnonymousCountKind;
import vn.hatinh.contracts.personnel.ProductChannel;
import vn.hatinh.contracts.personnel.ProductKind;
import vn.hatinh.personnel.importing.Workbook.AnonymousCountRow;
import vn.hatinh.personnel.importing.Workbook.CommunicationProductRow;
import vn.hatinh.personnel.importing.Workbook.FamilySurveyRow;
import vn.hatinh.personnel.importing.Workbook.RecruitmentRoundRow;

import static java.util.Map.entry;
import static vn.hatinh.personnel.importing.sheet.Column.optional;
import static vn.hatinh.personnel.importing.sheet.Column.required;
import static vn.hatinh.personnel.importing.sheet.Columns.CODE;
import static vn.hatinh.personnel.importing.sheet.Columns.COUNT;
import static vn.hatinh.personnel.importing.sheet.Columns.DATE;
import static vn.hatinh.personnel.importing.sheet.Columns.NAME;
import static vn.hatinh.personnel.importing.sheet.Columns.SEX;
import static vn.hatinh.personnel.importing.sheet.Columns.YEAR;
import static vn.hatinh.personnel.importing.sheet.Columns.YES_OR_NO;
import static vn.hatinh.personnel.importing.sheet.SheetDefinition.sheet;

/** Facts of the agency as a whole. */
public final class AgencySheets {

    static final Column<String> ROUND = required("Mã đợt", CODE);
    static final Column<LocalDate> HELD = required("Ngày", DATE);
    static final Column<Integer> EQUAL_CASES = required("Số trường hợp ngang nhau", COUNT);
    static final Column<Integer> EQUAL_CASES_WOMEN = required("Số trường hợp chọn nữ", COUNT);

    static final Column<Integer> RESPONDENTS = required("Số người trả lời", COUNT);
    static final Column<BigDecimal> HOURS = required("Tổng số giờ mỗi ngày", new NumberParser());

    static final Column<String> PRODUCT = required("Mã sản phẩm", CODE);
    static final Column<String> PRODUCT_NAME = required("Tên", NAME);
    static final Column<ProductKind> PRODUCT_KIND = required("Loại", CodeParser.of(ProductKind.class));
    static final Column<ProductChannel> CHANNEL = required("Kênh", CodeParser.of(ProductChannel.class));
    static final Column<Boolean> EQUALITY_TOPIC = required("Chủ đề bình đẳng giới", YES_OR_NO);
    static final Column<LocalDate> PUBLISHED = required("Ngày phát hành", DATE);
    static final Column<LocalDate> REVIEWED = optional("Ngày rà soát", DATE);
    static final Column<Boolean> CLEARED =
            optional("Kết quả", CodeParser.of(entry("KHONG_DINH_KIEN", true), entry("CO_DINH_KIEN", false)));

    static final Column<AnonymousCountKind> COUNT_KIND = required("Chỉ tiêu", CodeParser.of(AnonymousCountKind.class));
    static final Column<Integer> NUMBER = required("Số lượng", COUNT);

    public static final SheetDefinition<RecruitmentRoundRow> RECRUITMENT_ROUNDS = sheet(
                    "TuyenDung", RecruitmentRoundRow.class, ROUND, HELD, EQUAL_CASES, EQUAL_CASES_WOMEN)
            .row(v -> new RecruitmentRoundRow(
                    v.row(), v.get(ROUND), v.get(HELD), v.get(EQUAL_CASES), v.get(EQUAL_CASES_WOMEN)))
            .key(row -> List.of(row.code()), new NotMoreThan(EQUAL_CASES_WOMEN, EQUAL_CASES));

    public static final SheetDefinition<FamilySurveyRow> FAMILY_SURVEYS = sheet(
                    "KhaoSatGiaDinh", FamilySurveyRow.class, YEAR, SEX, RESPONDENTS, HOURS)
            .row(v -> new FamilySurveyRow(v.row(), v.get(YEAR), v.get(SEX), v.get(RESPONDENTS), v.get(HOURS)))
            .key(row -> List.of(row.year(), row.sex()), new HoursOfADay(), new EnoughRespondents());

    public static final SheetDefinition<CommunicationProductRow> COMMUNICATION_PRODUCTS = sheet(
                    "TuyenTruyen",
                    CommunicationProductRow.class,
                    PRODUCT,
                    PRODUCT_NAME,
                    PRODUCT_KIND,
                    CHANNEL,
                    EQUALITY_TOPIC,
                    PUBLISHED,
                    REVIEWED,
                    CLEARED)
            .row(v -> new CommunicationProductRow(
                    v.row(),
                    v.get(PRODUCT),
                    v.get(PRODUCT_NAME),
                    v.get(PRODUCT_KIND),
                    v.get(CHANNEL),
                    v.get(EQUALITY_TOPIC),
                    v.get(PUBLISHED),
                    v.get(REVIEWED),
                    v.get(CLEARED)))
            .key(row -> List.of(row.code()), new ReviewHasResult(), new ReviewedBeforeIssued());

    public static final SheetDefinition<AnonymousCountRow> ANONYMOUS_COUNTS = sheet(
                    "ThongKe", AnonymousCountRow.class, YEAR, COUNT_KIND, NUMBER)
            .row(v -> new AnonymousCountRow(v.row(), v.get(YEAR), v.get(COUNT_KIND), v.get(NUMBER)))
            .key(row -> List.of(row.year(), row.kind()));

    private AgencySheets() {}
}
