package vn.hatinh.personnel.importing.rule;

import java.util.stream.Stream;

import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.personnel.importing.Workbook.HealthCheckRow;
import vn.hatinh.personnel.importing.Workbook.PregnancyRow;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.DevelopmentSheets;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.support.problem.Text;

/** Gynaecological checks and pregnancies are those of women. */
final class OnlyForWomen implements PersonRule {

    private static final Text CHECK = new Text("Khám phụ khoa của nam giới", "A gynaecological check of a man");
    private static final Text PREGNANCY = new Text("Thai sản của nam giới", "A pregnancy of a man");
    private static final Text ACCEPTED_OF_WOMAN = new Text("Mã của cán bộ nữ", "The code of a woman");
    private static final Text ACCEPTED_CHECK =
            new Text("DINH_KY, hoặc mã của cán bộ nữ", "DINH_KY, or the code of a woman");

    @Override
    public void check(Person person, Units units, Findings findings) {
        if (person.employment().stream().noneMatch(row -> row.sex() == Sex.NAM)) {
            return;
        }
        gynaecologicalChecks(person).forEach(row -> complain(row, person, findings));
        person.facts(PregnancyRow.class).forEach(row -> complain(row, person, findings));
    }

    private static Stream<HealthCheckRow> gynaecologicalChecks(Person person) {
        return person.facts(HealthCheckRow.class).stream().filter(row -> row.kind() == HealthCheckKind.PHU_KHOA);
    }

    private static void complain(StaffFactRow row, Person person, Findings findings) {
        boolean pregnancy = row instanceof PregnancyRow;
        Text message = pregnancy ? PREGNANCY : CHECK;
        if (row.row() == 0) {
            person.latestEmploymentOfFile().ifPresent(employment -> blameSex(employment, message, findings));
        } else if (pregnancy) {
            findings.at(row)
                    .error(Columns.STAFF_CODE, row.staffCode(), ErrorCode.NOT_A_WOMAN, message, ACCEPTED_OF_WOMAN);
        } else {
            findings.at(row)
                    .error(
                            DevelopmentSheets.CHECK_KIND,
                            HealthCheckKind.PHU_KHOA.name(),
                            ErrorCode.NOT_A_WOMAN,
                            message,
                            ACCEPTED_CHECK);
        }
    }

    /** The fact is in the registry already, so it is the file that says something new about the person. */
    private static void blameSex(StaffRow employment, Text message, Findings findings) {
        findings.at(employment)
                .error(
                        Columns.SEX,
                        "Nam",
                        ErrorCode.NOT_A_WOMAN,
                        new Text(
                                message.vi() + " trong dữ liệu đã có",
                                message.en() + " in what the registry already holds"),
                        new Text("Nữ", "Nữ"));
    }
}
