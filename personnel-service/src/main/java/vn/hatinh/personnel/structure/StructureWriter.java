package vn.hatinh.personnel.structure;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.audit.AuditTrail;
import vn.hatinh.personnel.lock.AgencyLocks;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.staff.StaffWriter;
import vn.hatinh.personnel.staff.WriteReason;
import vn.hatinh.personnel.unit.UnitFile;
import vn.hatinh.personnel.unit.UnitFiles;
import vn.hatinh.support.outbox.Outbox;

/** Writes changed units and the people in them, all or none. */
@ApplicationScoped
class StructureWriter {

    private final UnitFiles units;
    private final StaffFiles staff;
    private final StaffWriter staffWriter;
    private final AgencyLocks locks;
    private final Outbox outbox;
    private final AuditTrail trail;
    private final EntityManager entityManager;

    StructureWriter(
            UnitFiles units,
            StaffFiles staff,
            StaffWriter staffWriter,
            AgencyLocks locks,
            Outbox outbox,
            AuditTrail trail,
            EntityManager entityManager) {
        this.units = units;
        this.staff = staff;
        this.staffWriter = staffWriter;
        this.locks = locks;
        this.outbox = outbox;
        this.trail = trail;
        this.entityManager = entityManager;
    }

    /** The units of the agency; nobody else changes them, or staff, until the transaction ends. */
    OpenStructure open(String agency) {
        locks.structureExclusive(agency);
        return new OpenStructure(agency, units.openForWriting(agency));
    }

    /** Everybody who is or was in one of these units, or held a post there. */
    Collection<StaffFile> staffOf(OpenStructure structure, Collection<String> unitCodes) {
        Set<String> codes = staff.codesOfUnits(structure.agency(), unitCodes);
        return staff.openForWriting(structure.agency(), codes).values();
    }

    /**
     * @param people files that may have changed with the units
     * @throws vn.hatinh.support.problem.ProblemException 422 when a rule forbids what the units, or the people in them,
     *     would be
     */
    void write(OpenStructure structure, Collection<StaffFile> people, WriteReason why) {
        List<UnitFile> changed = structure.changed();
        UnitRules.check(structure.all());
        changed.forEach(units::save);
        entityManager.flush();
        outbox.appendAll(
                changed.stream().map(UnitFile::event).flatMap(Optional::stream).toList());
        staffWriter.check(Stream.concat(people.stream(), bystanders(structure, people))
                .filter(file -> !file.isChanged())
                .toList());
        staffWriter.write(people, why);
        changed.forEach(unit -> trail.written(
                new AuditSubject(structure.agency(), "unit", unit.unit().code()),
                why.text() == null ? why.action() : why.action() + ": " + why.text(),
                structure.before(unit),
                unit.periods()));
    }

    /** People whose files nobody opened, of units that no longer exist on the same days. */
    private Stream<StaffFile> bystanders(OpenStructure structure, Collection<StaffFile> opened) {
        Set<String> codes = staff.codesOfUnits(structure.agency(), structure.withOtherDays());
        opened.forEach(file -> codes.remove(file.member().code()));
        return staff.openForWriting(structure.agency(), codes).values().stream();
    }
}
