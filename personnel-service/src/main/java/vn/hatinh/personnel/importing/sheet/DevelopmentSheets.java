package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.LanguageBasis;
import vn.hatinh.contracts.personnel.TrainingKind;
import vn.hatinh.personnel.codelist.CodeLists;
import vn.hatinh.personnel.importing.Workbook.CommitmentRow;
import vn.hatinh.personnel.importing.Workbook.HealthCheckRow;
import vn.hatinh.personnel.importing.Workbook.JobFitAssessmentRow;
import vn.hatinh.personnel.importing.Workbook.LanguageRow;
import vn.hatinh.personnel.importing.Workbook.PregnancyRow;
import vn.hatinh.personnel.importing.Workbook.TrainingRow;

import static java.util.Map.entry;
import static vn.hatinh.personnel.importing.sheet.Column.optional;
import static vn.hatinh.personnel.importing.sheet.Column.required;
import static vn.hatinh.personnel.importing.sheet.Columns.COUNT;
import static vn.hatinh.personnel.importing.sheet.Columns.DATE;
import static vn.hatinh.personnel.importing.sheet.Columns.FROM;
import static vn.hatinh.personnel.importing.sheet.Columns.NAME;
import static vn.hatinh.personnel.importing.sheet.Columns.STAFF_CODE;
import static vn.hatinh.personnel.importing.sheet.Columns.YEAR;
import static vn.hatinh.personnel.importing.sheet.SheetDefinition.sheet;

/** Work, training, health and commitments of each person. */
public final class DevelopmentSheets {

    static final Column<LocalDate> ASSESSED = required("Ngày đánh giá", DATE);
    static final Column<Boolean> SUITABLE =
            required("Kết quả", CodeParser.of(entry("Phù hợp", true), entry("Không phù hợp", false)));

    static final Column<TrainingKind> TRAINING_KIND = required("Loại", CodeParser.of(TrainingKind.class));
    static final Column<String> COURSE = required("Tên khóa", NAME);
    static final Column<LocalDate> COMPLETED = optional("Ngày hoàn thành", DATE);
    static final Column<String> TRAINING_LEVEL = optional(
            "Trình độ", new ListedCodeParser(CodeLists.POLITICAL_THEORY_LEVELS, CodeLists.STATE_MANAGEMENT_LEVELS));

    static final Column<String> LANGUAGE = required("Ngôn ngữ", new LanguageParser());
    static final Column<LanguageBasis> BASIS = required("Căn cứ", CodeParser.of(LanguageBasis.class));
    static final Column<Integer> LANGUAGE_LEVEL = optional("Bậc", new WholeNumberParser(1, 6));
    static final Column<LocalDate> ISSUED = required("Ngày cấp", DATE);
    static final Column<LocalDate> EXPIRES = optional("Ngày hết hạn", DATE);

    static final Column<LocalDate> CHECKED = required("Ngày khám", DATE);
    public static final Column<HealthCheckKind> CHECK_KIND = required("Loại", CodeParser.of(HealthCheckKind.class));

    static final Column<LocalDate> PREGNANCY_ENDED = optional("Ngày kết thúc", DATE);
    static final Column<Integer> LEAVES_REQUESTED = required("Số lần đề nghị", COUNT);
    static final Column<Integer> LEAVES_GRANTED = required("Số lần được nghỉ", COUNT);

    static final Column<LocalDate> SIGNED = required("Ngày ký", DATE);

    public static final SheetDefinition<JobFitAssessmentRow> JOB_FIT_ASSESSMENTS = sheet(
                    "BoTriViecLam", JobFitAssessmentRow.class, STAFF_CODE, ASSESSED, SUITABLE)
            .row(v -> new JobFitAssessmentRow(v.row(), v.get(STAFF_CODE), v.get(ASSESSED), v.get(SUITABLE)))
            .key(row -> List.of(row.staffCode(), row.on()));

    public static final SheetDefinition<TrainingRow> TRAININGS = sheet(
                    "DaoTao", TrainingRow.class, STAFF_CODE, TRAINING_KIND, COURSE, FROM, COMPLETED, TRAINING_LEVEL)
            .row(v -> new TrainingRow(
                    v.row(),
                    v.get(STAFF_CODE),
                    v.get(TRAINING_KIND),
                    v.get(COURSE),
                    v.get(FROM),
                    v.get(COMPLETED),
                    v.get(TRAINING_LEVEL)))
            .key(
                    row -> List.of(row.staffCode(), row.from(), row.course()),
                    new EndsBeforeBegin(FROM, COMPLETED),
                    new LevelOfTraining());

    public static final SheetDefinition<LanguageRow> LANGUAGES = sheet(
                    "NgoaiNgu", LanguageRow.class, STAFF_CODE, LANGUAGE, BASIS, LANGUAGE_LEVEL, ISSUED, EXPIRES)
            .row(v -> new LanguageRow(
                    v.row(),
                    v.get(STAFF_CODE),
                    v.get(LANGUAGE),
                    v.get(BASIS),
                    v.get(LANGUAGE_LEVEL),
                    v.get(ISSUED),
                    v.get(EXPIRES)))
            .key(
                    row -> List.of(row.staffCode(), row.issued(), row.language()),
                    new LevelOfCertificate(),
                    new LanguageLevelIsListed(),
                    new EndsBeforeBegin(ISSUED, EXPIRES));

    public static final SheetDefinition<HealthCheckRow> HEALTH_CHECKS = sheet(
                    "KhamSucKhoe", HealthCheckRow.class, STAFF_CODE, CHECKED, CHECK_KIND)
            .row(v -> new HealthCheckRow(v.row(), v.get(STAFF_CODE), v.get(CHECKED), v.get(CHECK_KIND)))
            .key(row -> List.of(row.staffCode(), row.on(), row.kind()));

    public static final SheetDefinition<PregnancyRow> PREGNANCIES = sheet(
                    "ThaiSan", PregnancyRow.class, STAFF_CODE, FROM, PREGNANCY_ENDED, LEAVES_REQUESTED, LEAVES_GRANTED)
            .row(v -> new PregnancyRow(
                    v.row(),
                    v.get(STAFF_CODE),
                    v.get(FROM),
                    v.get(PREGNANCY_ENDED),
                    v.get(LEAVES_REQUESTED),
                    v.get(LEAVES_GRANTED)))
            .key(
                    row -> List.of(row.staffCode(), row.notified()),
                    new EndsBeforeBegin(FROM, PREGNANCY_ENDED),
                    new NotMoreThan(LEAVES_GRANTED, LEAVES_REQUESTED));

    public static final SheetDefinition<CommitmentRow> COMMITMENTS = sheet(
                    "CamKet", CommitmentRow.class, STAFF_CODE, YEAR, SIGNED)
            .row(v -> new CommitmentRow(v.row(), v.get(STAFF_CODE), v.get(YEAR), v.get(SIGNED)))
            .key(row -> List.of(row.staffCode(), row.year()), new SignedForItsYear());

    /** Sheets that only those see who look after people's health. */
    public static final List<SheetDefinition<?>> OF_HEALTH = List.of(HEALTH_CHECKS, PREGNANCIES);

    private DevelopmentSheets() {}
}
