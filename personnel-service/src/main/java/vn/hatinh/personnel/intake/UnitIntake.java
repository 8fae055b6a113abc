package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

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

    private final UnitFiles files;
    private final Outbox outbox;
    private final EntityManager entityManager;

    UnitIntake(UnitFiles files, Outbox outbox, EntityManager entityManager) {
        this.files = files;
        this.outbox = outbox;
        this.entityManager = entityManager;
    }

    IntakeResult take(String agency, Workbook workbook) {
        Map<String, UnitFile> units = files.openForWriting(agency);
        SheetTally tally = new SheetTally(SHEET);
        for (UnitRow row : workbook.units()) {
            UnitFile file = units.computeIfAbsent(row.code(), code -> UnitFile.opened(agency, code));
            tally.count(file.put(new UnitPeriod(row.name(), row.kind(), row.parent(), row.from(), row.to())));
        }
        units.values().forEach(files::save);
        List<OutboxEvent> events = units.values().stream()
                .map(UnitFile::event)
                .flatMap(Optional::stream)
                .toList();
        entityManager.flush();
        outbox.appendAll(events);
        entityManager.clear();
        return new IntakeResult(List.of(tally.report()), events.size());
    }
}
