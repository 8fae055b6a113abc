package vn.hatinh.personnel.importing.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/** People come on payroll at 15 to 75 years of age. A wrong century, or a day of birth in the future, shows here. */
final class AgeAtRecruitment implements RowCheck {

    private static final long YOUNGEST = 15;
    private static final long OLDEST = 75;

    @Override
    public void check(Values values, RowFindings findings) {
        LocalDate birth = values.get(OrganisationSheets.BIRTH_DATE);
        LocalDate recruited = values.get(OrganisationSheets.RECRUITED);
        if (birth == null || recruited == null) {
            return;
        }
        long age = ChronoUnit.YEARS.between(birth, recruited);
        if (age < YOUNGEST || age > OLDEST) {
            findings.error(
                    OrganisationSheets.BIRTH_DATE,
                    Shown.of(birth),
                    ErrorCode.IMPLAUSIBLE_AGE,
                    new Text(
                            "Tuổi khi tuyển dụng (%s) là %d".formatted(Shown.of(recruited), age),
                            "The age at recruitment (%s) is %d".formatted(Shown.of(recruited), age)),
                    new Text(
                            "Ngày sinh ứng với tuổi từ %d đến %d khi tuyển dụng".formatted(YOUNGEST, OLDEST),
                            "A birth date that gives an age from %d to %d at recruitment".formatted(YOUNGEST, OLDEST)));
        }
    }
}
