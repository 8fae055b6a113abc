package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.unit.UnitFile;
import vn.hatinh.personnel.unit.UnitFiles;
import vn.hatinh.personnel.unit.UnitPeriod;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.outbox.OutboxEvent;

/** Takes the sheet of units into the registry. */
@ApplicationScoped
class UnitIntake {

    private static final String SHEET = "DonVi";
    private static final String AUDITED = "unit";

    private final UnitFiles files;
    private final Outbox outbox;
    private final EntityManager entityManager;

    UnitIntake(UnitFiles files, Outbox outbox, EntityManager entityManager) {
        this.files = files;
        this.outbox = outbox;
        this.entityManager = entityManager;
    }

    void take(Workbook rows, ImportWork work) {
        if (rows.units().isEmpty()) {
            return;
        }
        String agency = work.agency();
        Map<String, UnitFile> units = files.openForWriting(agency);
        for (UnitRow row : rows.units()) {
            UnitFile file = units.computeIfAbsent(row.code(), code -> UnitFile.opened(agency, code));
            UnitPeriod period = new UnitPeriod(row.name(), row.kind(), row.parent(), row.from(), row.to());
            Outcome outcome = file.put(period);
            work.tally().of(SHEET).count(outcome);
            if (outcome != Outcome.UNCHANGED) {
                work.trail().written(new AuditSubject(agency, AUDITED, row.code()), "imported", null, period);
            }
        }
        units.values().forEach(files::save);
        List<OutboxEvent> events = units.values().stream()
                .map(UnitFile::event)
                .flatMap(Optional::stream)
                .toList();
        entityManager.flush();
        outbox.appendAll(events);
        work.tally().addEvents(events.size());
        entityManager.clear();
    }
}
