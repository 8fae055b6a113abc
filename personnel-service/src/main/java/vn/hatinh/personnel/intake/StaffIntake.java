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

import vn.hatinh.personnel.PersonnelConfig;
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

    private final StaffFiles files;
    private final Outbox outbox;
    private final EntityManager entityManager;
    private final int chunkSize;

    StaffIntake(StaffFiles files, Outbox outbox, EntityManager entityManager, PersonnelConfig config) {
        this.files = files;
        this.outbox = outbox;
        this.entityManager = entityManager;
        this.chunkSize = config.imports().chunkSize();
    }

    IntakeResult take(String agency, Workbook workbook) {
        List<StaffSheetWork<?, ?, ?>> sheets = StaffSheets.ALL.stream()
                .<StaffSheetWork<?, ?, ?>>map(sheet -> new StaffSheetWork<>(sheet, workbook))
                .toList();
        // rows of one code agree about the person, so any of them will do
        Map<String, StaffRow> people = workbook.staff().stream()
                .collect(Collectors.toMap(StaffRow::staffCode, Function.identity(), (first, next) -> first));
        SortedSet<String> codes = new TreeSet<>();
        sheets.forEach(sheet -> codes.addAll(sheet.staffCodes()));

        int events = 0;
        for (List<String> chunk : Chunks.of(codes, chunkSize)) {
            events += takeChunk(agency, chunk, people, sheets);
        }
        return new IntakeResult(sheets.stream().map(StaffSheetWork::report).toList(), events);
    }

    private int takeChunk(
            String agency, List<String> codes, Map<String, StaffRow> people, List<StaffSheetWork<?, ?, ?>> sheets) {
        Map<String, StaffFile> stored = files.openForWriting(agency, codes);
        List<StaffFile> open = new ArrayList<>();
        for (String code : codes) {
            StaffRow row = people.get(code);
            StaffFile file = stored.containsKey(code) ? stored.get(code) : newFile(agency, row);
            Outcome person = row == null ? Outcome.UNCHANGED : file.correct(StaffSheets.person(row));
            for (StaffSheetWork<?, ?, ?> sheet : sheets) {
                sheet.putInto(file, sheet.saysWhoThePersonIs() ? person : Outcome.UNCHANGED);
            }
            open.add(file);
        }
        files.save(open);
        List<OutboxEvent> events =
                open.stream().map(StaffEvents::about).flatMap(Optional::stream).toList();
        entityManager.flush();
        outbox.appendAll(events);
        // the next chunk starts with an empty session: memory and dirty checking do not grow with the workbook
        entityManager.clear();
        return events.size();
    }

    private static StaffFile newFile(String agency, StaffRow row) {
        return StaffFile.opened(new StaffMember(agency, UUID.randomUUID(), row.staffCode(), StaffSheets.person(row)));
    }
}
