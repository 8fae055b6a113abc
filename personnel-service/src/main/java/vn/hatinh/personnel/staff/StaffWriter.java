package vn.hatinh.personnel.staff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.unit.UnitFiles;
import vn.hatinh.personnel.unit.UnitRows;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.outbox.OutboxEvent;

/**
 * Writes changed staff files, all or none: the rules are checked on each whole record as it would be, then everything is
 * saved, and the other services are told by one event for each record that looks different to them, and the audit trail gets one entry for each.
 */
@ApplicationScoped
public class StaffWriter {

    private final StaffFiles files;
    private final UnitFiles units;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final FactVisibility visibility;
    private final EntityManager entityManager;

    StaffWriter(
            StaffFiles files,
            UnitFiles units,
            Outbox outbox,
            AuditTrail trail,
            FactVisibility visibility,
            EntityManager entityManager) {
        this.files = files;
        this.units = units;
        this.outbox = outbox;
        this.trail = trail;
        this.visibility = visibility;
        this.entityManager = entityManager;
    }

    /**
     * Writes files that the same transaction has opened for writing; those that did not change stay as they are. Errors
     * name each fact by its place in the registry.
     *
     * @throws RuleViolationException when a rule of the domain forbids it
     */
    @Transactional(TxType.MANDATORY)
    public void write(Collection<StaffFile> opened, WriteReason why) {
        write(opened, why, RequestPointers.REGISTRY);
    }

    /**
     * @param pointers finds in the request what a rule forbids
     */
    @Transactional(TxType.MANDATORY)
    public void write(Collection<StaffFile> opened, WriteReason why, RequestPointers pointers) {
        List<StaffFile> changed = opened.stream().filter(StaffFile::isChanged).toList();
        check(changed, pointers);
        files.save(changed);
        List<OutboxEvent> events = changed.stream()
                .map(StaffEvents::about)
                .flatMap(Optional::stream)
                .toList();
        entityManager.flush();
        outbox.appendAll(events);
        changed.forEach(file -> record(file, why));
    }

    private void record(StaffFile file, WriteReason why) {
        StaffMember member = file.member();
        trail.written(
                AuditSubject.staff(member.agency(), member.id()),
                why.action(),
                null,
                new RecordedWriting(file.recordedChanges(), why.text()));
    }

    /**
     * Checks files that are not to be written, since something around them has changed.
     *
     * @throws RuleViolationException when a rule of the domain is broken
     */
    public void check(Collection<StaffFile> opened) {
        check(List.copyOf(opened), RequestPointers.REGISTRY);
    }

    private void check(List<StaffFile> changed, RequestPointers pointers) {
        Map<String, List<UnitRow>> unitsOf = changed.stream()
                .map(file -> file.member().agency())
                .distinct()
                .collect(Collectors.toMap(
                        agency -> agency,
                        agency -> UnitRows.of(units.read(agency).values())));
        List<RuleViolation> violations = changed.stream()
                .flatMap(
                        file -> StaffRules.check(file, unitsOf.get(file.member().agency())).stream())
                .map(violation -> visibility.sees(violation.kind()) ? violation : violation.withheld())
                .distinct()
                .toList();
        if (!violations.isEmpty()) {
            throw new RuleViolationException(violations, pointers);
        }
    }
}
