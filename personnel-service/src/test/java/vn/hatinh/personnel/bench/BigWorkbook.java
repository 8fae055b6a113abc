package vn.hatinh.personnel.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.IntFunction;

import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.contracts.personnel.TrainingKind;
import vn.hatinh.personnel.importing.Workbook.AssignmentRow;
import vn.hatinh.personnel.importing.Workbook.CommitmentRow;
import vn.hatinh.personnel.importing.Workbook.GradeRow;
import vn.hatinh.personnel.importing.Workbook.HealthCheckRow;
import vn.hatinh.personnel.importing.Workbook.JobFitAssessmentRow;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.importing.Workbook.TrainingRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.form.FormSheet;
import vn.hatinh.personnel.importing.form.FormWriter;
import vn.hatinh.personnel.importing.sheet.DevelopmentSheets;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;

/** A workbook of any number of people, ten rows for each, always the same for the same number. */
final class BigWorkbook {

    private static final int UNITS = 200;
    private static final int YEARS = 25;
    private static final String[] FAMILY_NAMES = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng"};
    private static final String[] GIVEN_NAMES = {"An", "Bình", "Chi", "Dũng", "Hà", "Lan", "Minh", "Thảo"};

    private final FormWriter writer;
    private final int staff;
    private long rows;

    private BigWorkbook(FormWriter writer, int staff) {
        this.writer = writer;
        this.staff = staff;
    }

    /** @return how many rows it has */
    static long write(Path file, int staff) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                FormWriter writer = new FormWriter(out)) {
            BigWorkbook workbook = new BigWorkbook(writer, staff);
            workbook.write();
            return workbook.rows;
        }
    }

    private void write() {
        sheet(OrganisationSheets.UNITS, UNITS, BigWorkbook::unit);
        sheet(OrganisationSheets.STAFF, staff, BigWorkbook::person);
        sheet(
                OrganisationSheets.ASSIGNMENTS,
                staff,
                i -> new AssignmentRow(0, code(i), unitCode(i % (UNITS - 1) + 1), "Chuyên viên", hired(i), null));
        sheet(OrganisationSheets.GRADES, staff, i -> new GradeRow(0, code(i), "01.003", hired(i), null));
        sheet(
                DevelopmentSheets.JOB_FIT_ASSESSMENTS,
                staff,
                i -> new JobFitAssessmentRow(0, code(i), LocalDate.of(2024, 11, 1 + i % 28), i % 9 != 0));
        sheet(
                DevelopmentSheets.TRAININGS,
                2 * staff,
                i -> new TrainingRow(
                        0,
                        code(i / 2),
                        TrainingKind.NGHIEP_VU,
                        "Bồi dưỡng nghiệp vụ số " + i % 97,
                        LocalDate.of(2023 + i % 2, 3, 1 + i / 2 % 28),
                        LocalDate.of(2023 + i % 2, 6, 1),
                        null));
        sheet(
                DevelopmentSheets.HEALTH_CHECKS,
                3 * staff,
                i -> new HealthCheckRow(
                        0, code(i / 3), LocalDate.of(2022 + i % 3, 5, 1 + i / 3 % 28), HealthCheckKind.DINH_KY));
        sheet(
                DevelopmentSheets.COMMITMENTS,
                staff,
                i -> new CommitmentRow(0, code(i), 2025, LocalDate.of(2025, 1, 1 + i % 28)));
    }

    private void sheet(SheetDefinition<?> definition, int count, IntFunction<Row> row) {
        try (FormSheet sheet = writer.sheet(definition)) {
            for (int i = 0; i < count; i++) {
                sheet.add(row.apply(i));
            }
        }
        rows += count;
    }

    private static Row unit(int i) {
        return new UnitRow(
                0,
                unitCode(i),
                "Đơn vị " + i,
                i == 0 ? null : unitCode(0),
                i == 0 ? OrganisationLevel.SO : OrganisationLevel.PHONG,
                LocalDate.of(1990, 1, 1),
                null);
    }

    private static Row person(int i) {
        return new StaffRow(
                0,
                code(i),
                "%s Thị %s %d".formatted(FAMILY_NAMES[i % FAMILY_NAMES.length], GIVEN_NAMES[i % GIVEN_NAMES.length], i),
                i % 2 == 0 ? Sex.NU : Sex.NAM,
                LocalDate.of(1970 + i % YEARS, 1 + i % 12, 1 + i % 28),
                StaffType.CONG_CHUC,
                hired(i),
                null);
    }

    private static LocalDate hired(int i) {
        return LocalDate.of(1995 + i % YEARS, 1 + i % 12, 1);
    }

    /** Scattered, as codes of a real file are: neighbours in a sheet are far apart in the order of their codes. */
    private static String code(int i) {
        return "CB%07d".formatted((long) i * 7_919_987 % 10_000_019);
    }

    private static String unitCode(int i) {
        return "DV%03d".formatted(i);
    }
}
