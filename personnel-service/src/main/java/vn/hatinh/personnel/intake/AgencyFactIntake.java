package vn.hatinh.personnel.intake;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.hatinh.personnel.PersonnelConfig;
import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.agencyfacts.AgencyFactFile;
import vn.hatinh.personnel.agencyfacts.AgencyFactFiles;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.outbox.OutboxEvent;

/** Takes the sheets about the agency as a whole into the registry. */
@ApplicationScoped
class AgencyFactIntake {

    private final AgencyFactFiles files;
    private final Outbox outbox;
    private final EntityManager entityManager;
    private final int chunkSize;

    AgencyFactIntake(AgencyFactFiles files, Outbox outbox, EntityManager entityManager, PersonnelConfig config) {
        this.files = files;
        this.outbox = outbox;
        this.entityManager = entityManager;
        this.chunkSize = config.imports().chunkSize();
    }

    IntakeResult take(String agency, Workbook workbook) {
        return AgencySheets.ALL.stream()
                .map(sheet -> take(agency, sheet, workbook))
                .reduce(new IntakeResult(List.of(), 0), IntakeResult::and);
    }

    private <R extends Row, F extends AgencyFact> IntakeResult take(
            String agency, AgencySheet<R, F> sheet, Workbook workbook) {
        SheetTally tally = new SheetTally(sheet.name());
        List<F> facts =
                sheet.rows().apply(workbook).stream().map(sheet.toFact()).toList();
        int events = 0;
        for (List<F> chunk : Chunks.of(facts, chunkSize)) {
            events += takeChunk(agency, sheet, chunk, tally);
        }
        return new IntakeResult(List.of(tally.report()), events);
    }

    private <F extends AgencyFact> int takeChunk(
            String agency, AgencySheet<?, F> sheet, List<F> facts, SheetTally tally) {
        List<String> keys = facts.stream().map(AgencyFact::factKey).toList();
        AgencyFactFile<F> file = files.openForWriting(sheet.type(), agency, keys);
        facts.forEach(fact -> tally.count(file.put(fact)));
        files.save(file);
        List<OutboxEvent> events = file.events();
        entityManager.flush();
        outbox.appendAll(events);
        entityManager.clear();
        return events.size();
    }
}
