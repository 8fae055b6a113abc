package vn.hatinh.personnel.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import vn.hatinh.personnel.audit.AuditSubject;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.personnel.importing.Workbook;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.staff.StaffEvents;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.StaffFiles;
import vn.hatinh.personnel.staff.StaffMember;
import vn.hatinh.personnel.staff.StaffSheets;
import vn.hatinh.support.outbox.Outbox;
import vn.hatinh.support.outbox.OutboxEvent;

/** Takes the sheets about people into the registry, some hundred people at a time. */
@ApplicationScoped
class StaffIntake {

    /** What the audit trail calls it. */
    private static final String ACTION = "imported";

    private final StaffFiles files;
    private final Outbox outbox;
    private final EntityManager entityManager;

    StaffIntake(StaffFiles files, Outbox outbox, EntityManager entityManager) {
        this.files = files;
        this.outbox = outbox;
        this.entityManager = entityManager;
    }

    /**
     * @param rows checked, with all rows of each person in them
     * @param stored the files of those that the registry knows, open for writing
     */
    void take(Workbook rows, Map<String, StaffFile> stored, ImportWork work) {
        List<StaffSheetWork<?, ?, ?>> sheets = StaffSheets.ALL.stream()
                .<StaffSheetWork<?, ?, ?>>map(sheet -> new StaffSheetWork<>(sheet, rows, work.tally()))
                .toList();
        // rows of one code agree about the person, so any of them will do
        Map<String, StaffRow> people = rows.staff().stream()
                .collect(Collectors.toMap(StaffRow::staffCode, Function.identity(), (first, next) -> first));
        SortedSet<String> codes = new TreeSet<>();
        sheets.forEach(sheet -> codes.addAll(sheet.staffCodes()));

        List<StaffFile> open = new ArrayList<>();
        for (String code : codes) {
            StaffRow row = people.get(code);
            StaffFile file = stored.containsKey(code) ? stored.get(code) : newFile(work.agency(), row);
            Outcome person = row == null ? Outcome.UNCHANGED : file.correct(StaffSheets.person(row));
            for (StaffSheetWork<?, ?, ?> sheet : sheets) {
                sheet.putInto(file, sheet.saysWhoThePersonIs() ? person : Outcome.UNCHANGED);
            }
            open.add(file);
        }
        save(open, work);
    }

    private void save(List<StaffFile> open, ImportWork work) {
        files.save(open);
        List<OutboxEvent> events =
                open.stream().map(StaffEvents::about).flatMap(Optional::stream).toList();
        entityManager.flush();
        outbox.appendAll(events);
        work.tally().addEvents(events.size());
        open.stream().filter(StaffFile::isChanged).forEach(file -> work.trail()
                .written(AuditSubject.staff(work.agency(), file.member().id()), ACTION, null, file.recordedChanges()));
        // the next people start with an empty session: memory and dirty checking do not grow with the workbook
        entityManager.clear();
    }

    private static StaffFile newFile(String agency, StaffRow row) {
        return StaffFile.opened(new StaffMember(agency, UUID.randomUUID(), row.staffCode(), StaffSheets.person(row)));
    }
}
