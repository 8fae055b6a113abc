package vn.hatinh.personnel.intake;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.agencyfacts.AgencyFactFile;
import vn.hatinh.personnel.agencyfacts.AgencyFactFiles;
import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.Row;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.outbox.OutboxEvent;

/** Takes the sheets about the agency as a whole into the registry. */
@ApplicationScoped
class AgencyFactIntake {

    private static final String AUDITED = "agency-fact";

    private final AgencyFactFiles files;
    private final Outbox outbox;
    private final EntityManager entityManager;

    AgencyFactIntake(AgencyFactFiles files, Outbox outbox, EntityManager entityManager) {
        this.files = files;
        this.outbox = outbox;
        this.entityManager = entityManager;
    }

    void take(Workbook rows, ImportWork work) {
        AgencySheets.ALL.forEach(sheet -> take(sheet, rows, work));
    }

    private <R extends Row, F extends AgencyFact> void take(AgencySheet<R, F> sheet, Workbook rows, ImportWork work) {
        List<F> facts = sheet.rows().apply(rows).stream().map(sheet.toFact()).toList();
        if (facts.isEmpty()) {
            return;
        }
        List<String> keys = facts.stream().map(AgencyFact::factKey).toList();
        AgencyFactFile<F> file = files.openForWriting(sheet.type(), work.agency(), keys);
        for (F fact : facts) {
            Outcome outcome = file.put(fact);
            work.tally().of(sheet.name()).count(outcome);
            if (outcome != Outcome.UNCHANGED) {
                work.trail().written(new AuditSubject(work.agency(), AUDITED, fact.factKey()), "imported", null, fact);
            }
        }
        files.save(file);
        List<OutboxEvent> events = file.events();
        entityManager.flush();
        outbox.appendAll(events);
        work.tally().addEvents(events.size());
        entityManager.clear();
    }
}
