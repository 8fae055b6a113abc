package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.importing.Workbook.AssignmentRow;
import vn.hatinh.personnel.importing.Workbook.GradeRow;
import vn.hatinh.personnel.importing.Workbook.LeadershipPostRow;
import vn.hatinh.personnel.importing.Workbook.PartyCommitteeSeatRow;
import vn.hatinh.personnel.importing.Workbook.PartyMembershipRow;
import vn.hatinh.personnel.importing.Workbook.PlanningEntryRow;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;

import static java.util.Map.entry;
import static vn.hatinh.personnel.importing.sheet.Column.optional;
import static vn.hatinh.personnel.importing.sheet.Column.required;
import static vn.hatinh.personnel.importing.sheet.Columns.CODE;
import static vn.hatinh.personnel.importing.sheet.Columns.DATE;
import static vn.hatinh.personnel.importing.sheet.Columns.FROM;
import static vn.hatinh.personnel.importing.sheet.Columns.LEVEL;
import static vn.hatinh.personnel.importing.sheet.Columns.NAME;
import static vn.hatinh.personnel.importing.sheet.Columns.SEX;
import static vn.hatinh.personnel.importing.sheet.Columns.STAFF_CODE;
import static vn.hatinh.personnel.importing.sheet.Columns.TO;
import static vn.hatinh.personnel.importing.sheet.Columns.UNIT;
import static vn.hatinh.personnel.importing.sheet.SheetDefinition.sheet;

/** Units, staff, and their places in the agency and the Party. */
public final class OrganisationSheets {

    static final Column<String> UNIT_NAME = required("Tên đơn vị", NAME);
    public static final Column<String> PARENT = optional("Mã đơn vị cấp trên", CODE);
    static final Column<OrganisationLevel> UNIT_KIND = required("Loại", CodeParser.of(OrganisationLevel.class));

    public static final Column<String> FULL_NAME = required("Họ và tên", NAME);
    public static final Column<LocalDate> BIRTH_DATE = required("Ngày sinh", DATE);
    static final Column<StaffType> STAFF_TYPE = required(
            "Loại",
            CodeParser.of(
                    entry("Cán bộ", StaffType.CAN_BO),
                    entry("Công chức", StaffType.CONG_CHUC),
                    entry("Viên chức", StaffType.VIEN_CHUC),
                    entry("Hợp đồng", StaffType.HOP_DONG)));
    public static final Column<LocalDate> RECRUITED = required("Ngày tuyển dụng", DATE);
    public static final Column<LocalDate> LEFT_PAYROLL = optional("Ngày nghỉ", DATE);

    static final Column<String> POSITION = optional("Vị trí việc làm", NAME);
    static final Column<String> GRADE = required("Mã ngạch", CODE);
    static final Column<String> POST_TITLE = required("Chức vụ", NAME);
    public static final Column<String> PLANNED_TITLE = required("Chức danh quy hoạch", NAME);

    public static final Column<LocalDate> ADMITTED = required("Ngày kết nạp", DATE);
    static final Column<LocalDate> OFFICIAL = optional("Ngày chính thức", DATE);
    public static final Column<LocalDate> LEFT_PARTY = optional("Ngày ra khỏi Đảng", DATE);
    static final Column<PartyCommitteeRole> SEAT_ROLE = required(
            "Chức vụ",
            CodeParser.of(
                    entry("Bí thư", PartyCommitteeRole.BI_THU),
                    entry("Phó Bí thư", PartyCommitteeRole.PHO_BI_THU),
                    entry("Chi ủy viên", PartyCommitteeRole.CHI_UY_VIEN)));

    private static final RowCheck PERIOD_ENDS_AFTER_IT_BEGINS = new EndsBeforeBegin(FROM, TO);

    public static final SheetDefinition<UnitRow> UNITS = sheet(
                    "DonVi", UnitRow.class, UNIT, UNIT_NAME, PARENT, UNIT_KIND, FROM, TO)
            .row(v -> new UnitRow(
                    v.row(), v.get(UNIT), v.get(UNIT_NAME), v.get(PARENT), v.get(UNIT_KIND), v.get(FROM), v.get(TO)))
            .key(row -> List.of(row.code(), row.from()), PERIOD_ENDS_AFTER_IT_BEGINS, new NotItsOwnParent());

    public static final SheetDefinition<StaffRow> STAFF = sheet(
                    "CanBo",
                    StaffRow.class,
                    STAFF_CODE,
                    FULL_NAME,
                    SEX,
                    BIRTH_DATE,
                    STAFF_TYPE,
                    RECRUITED,
                    LEFT_PAYROLL)
            .row(v -> new StaffRow(
                    v.row(),
                    v.get(STAFF_CODE),
                    v.get(FULL_NAME),
                    v.get(SEX),
                    v.get(BIRTH_DATE),
                    v.get(STAFF_TYPE),
                    v.get(RECRUITED),
                    v.get(LEFT_PAYROLL)))
            .key(
                    row -> List.of(row.staffCode(), row.from()),
                    new EndsBeforeBegin(RECRUITED, LEFT_PAYROLL),
                    new AgeAtRecruitment());

    public static final SheetDefinition<AssignmentRow> ASSIGNMENTS = sheet(
                    "CongTac", AssignmentRow.class, STAFF_CODE, UNIT, POSITION, FROM, TO)
            .row(v ->
                    new AssignmentRow(v.row(), v.get(STAFF_CODE), v.get(UNIT), v.get(POSITION), v.get(FROM), v.get(TO)))
            .key(row -> List.of(row.staffCode(), row.from(), row.unit()), PERIOD_ENDS_AFTER_IT_BEGINS);

    public static final SheetDefinition<GradeRow> GRADES = sheet("Ngach", GradeRow.class, STAFF_CODE, GRADE, FROM, TO)
            .row(v -> new GradeRow(v.row(), v.get(STAFF_CODE), v.get(GRADE), v.get(FROM), v.get(TO)))
            .key(
                    row -> List.of(row.staffCode(), row.from(), row.grade()),
                    PERIOD_ENDS_AFTER_IT_BEGINS,
                    new GradeIsListed());

    public static final SheetDefinition<LeadershipPostRow> LEADERSHIP_POSTS = sheet(
                    "ChucVu", LeadershipPostRow.class, STAFF_CODE, POST_TITLE, LEVEL, UNIT, FROM, TO)
            .row(v -> new LeadershipPostRow(
                    v.row(), v.get(STAFF_CODE), v.get(POST_TITLE), v.get(LEVEL), v.get(UNIT), v.get(FROM), v.get(TO)))
            .key(row -> List.of(row.staffCode(), row.from(), row.title()), PERIOD_ENDS_AFTER_IT_BEGINS);

    public static final SheetDefinition<PlanningEntryRow> PLANNING_ENTRIES = sheet(
                    "QuyHoach", PlanningEntryRow.class, STAFF_CODE, PLANNED_TITLE, LEVEL, FROM, TO)
            .row(v -> new PlanningEntryRow(
                    v.row(), v.get(STAFF_CODE), v.get(PLANNED_TITLE), v.get(LEVEL), v.get(FROM), v.get(TO)))
            .key(row -> List.of(row.staffCode(), row.from(), row.title()), PERIOD_ENDS_AFTER_IT_BEGINS);

    public static final SheetDefinition<PartyMembershipRow> PARTY_MEMBERSHIPS = sheet(
                    "Dang", PartyMembershipRow.class, STAFF_CODE, ADMITTED, OFFICIAL, LEFT_PARTY)
            .row(v -> new PartyMembershipRow(
                    v.row(), v.get(STAFF_CODE), v.get(ADMITTED), v.get(OFFICIAL), v.get(LEFT_PARTY)))
            .key(
                    row -> List.of(row.staffCode(), row.admitted()),
                    new EndsBeforeBegin(ADMITTED, OFFICIAL),
                    new EndsBeforeBegin(ADMITTED, LEFT_PARTY),
                    new EndsBeforeBegin(OFFICIAL, LEFT_PARTY));

    public static final SheetDefinition<PartyCommitteeSeatRow> PARTY_COMMITTEE_SEATS = sheet(
                    "CapUy", PartyCommitteeSeatRow.class, STAFF_CODE, SEAT_ROLE, FROM, TO)
            .row(v -> new PartyCommitteeSeatRow(v.row(), v.get(STAFF_CODE), v.get(SEAT_ROLE), v.get(FROM), v.get(TO)))
            .key(row -> List.of(row.staffCode(), row.from(), row.role()), PERIOD_ENDS_AFTER_IT_BEGINS);

    private OrganisationSheets() {}
}
