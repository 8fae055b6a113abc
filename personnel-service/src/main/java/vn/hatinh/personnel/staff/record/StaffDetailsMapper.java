package vn.hatinh.personnel.staff.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.hatinh.personnel.staff.ExpectedRetirement;
import vn.hatinh.personnel.staff.Person;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.personnel.staff.access.FactAccess;
import vn.hatinh.personnel.staff.form.FactForm;
import vn.hatinh.personnel.staff.form.FactForms;

/** Shows a staff file to a caller, without what the caller may not see. */
final class StaffDetailsMapper {

    private final StaffFile file;
    private final LocalDate day;
    private final FactAccess access;
    private final List<String> hidden = new ArrayList<>();

    private StaffDetailsMapper(StaffFile file, LocalDate day, FactAccess access) {
        this.file = file;
        this.day = day;
        this.access = access;
    }

    /**
     * @param day on which the facts hold; null for all facts
     */
    static StaffDetails of(StaffFile file, LocalDate day, FactAccess access) {
        return new StaffDetailsMapper(file, day, access).details();
    }

    private StaffDetails details() {
        StaffMember member = file.member();
        Person person = member.person();
        return new StaffDetails(
                member.agency(),
                member.code(),
                person.fullName(),
                person.sex(),
                personal("birthDate", person.birthDate()),
                member.version(),
                member.revision(),
                personal("retirementOn", ExpectedRetirement.of(file).orElse(null)),
                list(FactForms.EMPLOYMENT, "employment"),
                list(FactForms.ASSIGNMENT, "assignments"),
                list(FactForms.GRADE, "grades"),
                list(FactForms.LEADERSHIP_POST, "leadershipPosts"),
                list(FactForms.PLANNING_ENTRY, "planningEntries"),
                list(FactForms.PARTY_MEMBERSHIP, "partyMemberships"),
                list(FactForms.PARTY_COMMITTEE_SEAT, "partyCommitteeSeats"),
                list(FactForms.JOB_FIT_ASSESSMENT, "jobFitAssessments"),
                list(FactForms.TRAINING, "trainings"),
                list(FactForms.LANGUAGE, "languages"),
                list(FactForms.HEALTH_CHECK, "healthChecks"),
                list(FactForms.PREGNANCY, "pregnancies"),
                list(FactForms.COMMITMENT, "commitments"),
                hidden.isEmpty() ? null : hidden);
    }

    private LocalDate personal(String field, LocalDate date) {
        if (access.seesPersonalData()) {
            return date;
        }
        hidden.add(field);
        return null;
    }

    private <D extends Record> List<D> list(FactForm<?, ?, D> form, String field) {
        if (access.sees(form.type().kind())) {
            return form.list(file, day);
        }
        hidden.add(field);
        return null;
    }
}
