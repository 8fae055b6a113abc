package vn.hatinh.personnel.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.terms.DatedRules;

/**
 * When a person retires: by the kind of the employment that is still open. Whoever has left, or has a day on which they
 * leave, is not expected to retire from here.
 */
public final class ExpectedRetirement {

    private ExpectedRetirement() {}

    public static Optional<LocalDate> of(StaffFile file) {
        Person person = file.member().person();
        return file.facts(StaffFacts.EMPLOYMENT).stream()
                .max(Comparator.comparing(EmploymentPeriod::from))
                .filter(latest -> latest.to() == null)
                .flatMap(latest -> DatedRules.RETIREMENT.retirement(latest.type(), person.sex(), person.birthMonth()));
    }
}
