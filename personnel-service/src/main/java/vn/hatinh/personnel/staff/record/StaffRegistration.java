package vn.hatinh.personnel.staff.record;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.lock.AgencyLocks;
import vn.hatinh.personnel.rest.AgencyParam;
import vn.hatinh.personnel.rest.ChangeParams;
import vn.hatinh.personnel.rest.Revised;
import vn.hatinh.personnel.staff.RuleViolation;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.staff.StaffWriter;
import vn.hatinh.personnel.staff.WriteReason;
import vn.hatinh.personnel.staff.access.FactAccess;
import vn.hatinh.personnel.staff.access.StaffAddress;
import vn.hatinh.personnel.staff.access.Unknown;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.idempotency.AnsweredOnce;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Created;

/** Takes people on the books, says who they are, and takes off whoever came there by mistake. */
@ApplicationScoped
class StaffRegistration {

    private final StaffFiles files;
    private final StaffWriter writer;
    private final AgencyLocks locks;
    private final FactAccess access;
    private final AnsweredOnce once;
    private final Caller caller;

    StaffRegistration(
            StaffFiles files,
            StaffWriter writer,
            AgencyLocks locks,
            FactAccess access,
            AnsweredOnce once,
            Caller caller) {
        this.files = files;
        this.writer = writer;
        this.locks = locks;
        this.access = access;
        this.once = once;
        this.caller = caller;
    }

    @Transactional
    Created<StaffDetails> register(
            AgencyParam asked, RegistrationForm person, ChangeParams change, IdempotencyKey key) {
        String agency = asked.of(caller);
        return once.answer(key, agency, "/api/v1/staff", person, () -> register(agency, person, change));
    }

    private Created<StaffDetails> register(String agency, RegistrationForm person, ChangeParams change) {
        locks.structureShared(agency);
        locks.registration(agency);
        if (files.read(agency, person.staffCode()).isPresent()) {
            throw RegistrationProblems.codeTaken();
        }
        StaffFile file = person.open(agency);
        writer.write(
                List.of(file), new WriteReason("registered", change.reason()), RegistrationProblems::pointerToForm);
        return new Created<>(
                StaffAddress.pathOf(person.staffCode()),
                StaffDetailsMapper.of(file, null, access),
                file.member().revision());
    }

    @Transactional
    Revised<StaffDetails> correct(StaffAddress staff, PersonForm person, ChangeParams change) {
        StaffFile file = open(staff, change);
        file.correct(person.applyTo(file.member().person()));
        writer.write(List.of(file), new WriteReason("corrected", change.reason()), StaffRegistration::pointer);
        access.wasShown(file.member(), List.of(FactKind.values()));
        return new Revised<>(
                StaffDetailsMapper.of(file, null, access), file.member().revision());
    }

    private static String pointer(RuleViolation violation) {
        return violation.kind() == FactKind.PERSON && violation.change() >= 0 ? violation.below() : violation.pointer();
    }

    @Transactional
    void delete(StaffAddress staff, ChangeParams change) {
        change.requireReason();
        StaffFile file = open(staff, change);
        if (file.holdsMoreThanEmployment()) {
            throw RegistrationProblems.holdsFacts();
        }
        file.strikeOff();
        writer.write(List.of(file), new WriteReason("deleted", change.reason()));
    }

    private StaffFile open(StaffAddress staff, ChangeParams change) {
        StaffFile file =
                files.openForWriting(staff.of(caller), List.of(staff.code())).get(staff.code());
        if (file == null) {
            throw Unknown.staff();
        }
        change.requireSeen(file.member().revision());
        return file;
    }
}
