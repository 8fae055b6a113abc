package vn.hatinh.personnel.staff.record;

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
    private static final String AFTER = "after";

    private HistoryReader() {}

    /** Of these entries those that wrote something the caller may see, in their order. */
    static List<HistoryEntry> of(List<AuditEntryView> writings, FactVisibility visibility) {
        return writings.stream()
                .filter(entry -> entry.values() != null && entry.values().hasNonNull(AFTER))
                .map(entry -> entry(entry, entry.values().get(AFTER), visibility))
                .filter(entry -> !entry.changes().isEmpty())
                .toList();
    }

    private static HistoryEntry entry(AuditEntryView entry, JsonNode after, FactVisibility visibility) {
        return new HistoryEntry(
                entry.at(), entry.who(), entry.action(), text(after, "reason"), changes(after, visibility));
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
                change.get(AFTER));
    }

    private static FactKind kind(JsonNode change) {
        return FactKind.valueOf(change.get("kind").textValue());
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).textValue();
    }
}
