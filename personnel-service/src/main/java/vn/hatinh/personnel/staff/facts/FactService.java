package vn.hatinh.personnel.staff.facts;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.personnel.fact.StaffFact;
import vn.hatinh.personnel.rest.ChangeParams;
import vn.hatinh.personnel.rest.Revised;
import vn.hatinh.personnel.staff.RecordedChange;
import vn.hatinh.personnel.staff.RequestPointers;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.staff.StaffWriter;
import vn.hatinh.personnel.staff.WriteReason;
import vn.hatinh.personnel.staff.access.FactAccess;
import vn.hatinh.personnel.staff.access.StaffAddress;
import vn.hatinh.personnel.staff.access.Unknown;
import vn.hatinh.personnel.staff.form.FactForm;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.idempotency.AnsweredOnce;
import vn.hatinh.support.idempotency.IdempotencyKey;
import vn.hatinh.support.rest.Created;
import vn.hatinh.support.rest.IfNoneMatch;

/** Reads and changes one fact of one staff record at a time. */
@ApplicationScoped
public class FactService {

    private final StaffFiles files;
    private final StaffWriter writer;
    private final FactAccess access;
    private final AnsweredOnce once;
    private final Caller caller;

    FactService(StaffFiles files, StaffWriter writer, FactAccess access, AnsweredOnce once, Caller caller) {
        this.files = files;
        this.writer = writer;
        this.access = access;
        this.once = once;
        this.caller = caller;
    }

    /**
     * @param day on which the facts hold; null for all
     * @param known value of If-None-Match; may be null
     */
    @Transactional
    <D extends Record> Revised<List<D>> list(FactForm<?, ?, D> form, StaffAddress staff, LocalDate day, String known) {
        access.require(form.type().kind());
        StaffFile file = read(staff);
        return shown(form, file, form.list(file, day), known);
    }

    @Transactional
    <D extends Record> Revised<D> get(FactForm<?, ?, D> form, StaffAddress staff, long id, String known) {
        access.require(form.type().kind());
        StaffFile file = read(staff);
        return shown(form, file, form.find(file, id).orElseThrow(Unknown::fact), known);
    }

    private <T> Revised<T> shown(FactForm<?, ?, ?> form, StaffFile file, T value, String known) {
        long revision = file.member().revision();
        if (IfNoneMatch.isKnown(known, revision)) {
            return new Revised<>(null, revision);
        }
        access.wasShown(file.member(), List.of(form.type().kind()));
        return new Revised<>(value, revision);
    }

    @Transactional
    <F extends StaffFact<P>, P extends Record, D extends Record> Created<D> create(
            FactForm<F, P, D> form, StaffAddress staff, D given, ChangeParams change, IdempotencyKey key) {
        access.require(form.type().kind());
        String path = staff.path() + "/" + form.kinds().path();
        return once.answer(key, staff.of(caller), path, given, () -> create(form, staff, given, change, path));
    }

    private <F extends StaffFact<P>, P extends Record, D extends Record> Created<D> create(
            FactForm<F, P, D> form, StaffAddress staff, D given, ChangeParams change, String path) {
        StaffFile file = open(staff);
        change.checkSeen(file.member().revision());
        file.add(form.type(), form.read().apply(given));
        write(file, new WriteReason("added", change.reason()));
        List<RecordedChange> changes = file.recordedChanges();
        long id = changes.get(changes.size() - 1).factId();
        return new Created<>(
                path + "/" + id,
                form.find(file, id).orElseThrow(),
                file.member().revision());
    }

    @Transactional
    <F extends StaffFact<P>, P extends Record, D extends Record> Revised<D> correct(
            FactForm<F, P, D> form, StaffAddress staff, long id, D given, ChangeParams change) {
        access.require(form.type().kind());
        StaffFile file = open(form, staff, id, change);
        file.replace(form.type(), id, form.read().apply(given));
        write(file, new WriteReason("corrected", change.reason()));
        return changed(form, file, id);
    }

    @Transactional
    <F extends StaffFact<P>, P extends Record, D extends Record> Revised<D> end(
            FactForm<F, P, D> form, StaffAddress staff, long id, LocalDate lastDay, ChangeParams change) {
        access.require(form.type().kind());
        StaffFile file = open(form, staff, id, change);
        F fact = file.fact(form.type(), id).orElseThrow();
        file.replace(form.type(), id, form.ended(fact, lastDay).orElseThrow());
        // whatever field of the fact holds its end, the request calls it the last day
        writer.write(
                List.of(file),
                new WriteReason("ended", change.reason()),
                violation -> violation.change() < 0 ? violation.pointer() : "/lastDay");
        return changed(form, file, id);
    }

    @Transactional
    <F extends StaffFact<P>, P extends Record> void delete(
            FactForm<F, P, ?> form, StaffAddress staff, long id, ChangeParams change) {
        access.require(form.type().kind());
        change.requireReason();
        StaffFile file = open(form, staff, id, change);
        file.remove(form.type(), id);
        writer.write(List.of(file), new WriteReason("deleted", change.reason()), RequestPointers.REGISTRY);
    }

    private StaffFile read(StaffAddress staff) {
        return files.read(staff.of(caller), staff.code()).orElseThrow(Unknown::staff);
    }

    private StaffFile open(StaffAddress staff) {
        StaffFile file =
                files.openForWriting(staff.of(caller), List.of(staff.code())).get(staff.code());
        if (file == null) {
            throw Unknown.staff();
        }
        return file;
    }

    private <F extends StaffFact<P>, P extends Record> StaffFile open(
            FactForm<F, P, ?> form, StaffAddress staff, long id, ChangeParams change) {
        StaffFile file = open(staff);
        file.fact(form.type(), id).orElseThrow(Unknown::fact);
        change.requireSeen(file.member().revision());
        return file;
    }

    /** The body of the request is the fact that was changed. */
    private void write(StaffFile file, WriteReason why) {
        writer.write(List.of(file), why, violation -> violation.change() < 0 ? violation.pointer() : violation.below());
    }

    private static <D extends Record> Revised<D> changed(FactForm<?, ?, D> form, StaffFile file, long id) {
        return new Revised<>(form.find(file, id).orElseThrow(), file.member().revision());
    }
}
