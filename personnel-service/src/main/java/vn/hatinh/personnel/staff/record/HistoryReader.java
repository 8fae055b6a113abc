package vn.hatinh.personnel.staff.record;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.audit.AuditEntryView;
import vn.hatinh.personnel.staff.FactKinds;
import vn.hatinh.personnel.staff.FactVisibility;

/** Makes entries of the audit trail into the history of a record, without what the caller may not see. */
final class HistoryReader {

    private static final String PERSON = "person";

    private HistoryReader() {}

    /** Entries that wrote something the caller may see, the newest first. */
    static List<HistoryEntry> of(List<AuditEntryView> oldestFirst, FactVisibility visibility) {
        List<HistoryEntry> history = new ArrayList<>();
        for (AuditEntryView entry : oldestFirst) {
            JsonNode after = entry.values() == null ? null : entry.values().get("after");
            List<HistoryEntry.Change> changes = after == null ? List.of() : changes(after, visibility);
            if (!changes.isEmpty()) {
                history.add(
                        0, new HistoryEntry(entry.at(), entry.who(), entry.action(), text(after, "reason"), changes));
            }
        }
        return history;
    }

    /** A request tells the changes with its reason, an import only the changes. */
    private static List<HistoryEntry.Change> changes(JsonNode after, FactVisibility visibility) {
        JsonNode changes = after.isArray() ? after : after.path("changes");
        return StreamSupport.stream(changes.spliterator(), false)
                .filter(change -> change.hasNonNull("kind") && visibility.sees(kind(change)))
                .map(HistoryReader::change)
                .toList();
    }

    private static HistoryEntry.Change change(JsonNode change) {
        FactKind kind = kind(change);
        return new HistoryEntry.Change(
                kind == FactKind.PERSON ? PERSON : FactKinds.of(kind).path(),
                change.hasNonNull("factId") ? change.get("factId").longValue() : null,
                change.get("before"),
                change.get("after"));
    }

    private static FactKind kind(JsonNode change) {
        return FactKind.valueOf(change.get("kind").textValue());
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).textValue();
    }
}
