package vn.hatinh.personnel.transfer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.staff.StaffFacts;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;

/** Finds what a person did in other agencies before they came to this one; what came after is not this one's business. */
@ApplicationScoped
class Careers {

    private final StaffFiles files;
    private final AuditTrail trail;

    Careers(StaffFiles files, AuditTrail trail) {
        this.files = files;
        this.trail = trail;
    }

    @Transactional
    List<Career> of(String agency, String code) {
        StaffFile file = files.read(agency, code).orElseThrow(Transfers::nobody);
        LocalDate came = file.facts(StaffFacts.EMPLOYMENT).stream()
                .map(EmploymentPeriod::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<Career> careers = files.readElsewhere(agency, file.member().id()).stream()
                .map(other -> Career.before(came, other))
                .filter(career -> !career.employment().isEmpty())
                .sorted(Comparator.comparing(
                        career -> career.employment().get(0).from()))
                .toList();
        careers.forEach(career ->
                trail.read(AuditSubject.staff(career.agency(), file.member().id()), "career"));
        return careers;
    }
}
