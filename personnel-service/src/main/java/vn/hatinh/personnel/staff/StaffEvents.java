package vn.hatinh.personnel.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.FactChange;
import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.personnel.fact.StaffFactType;
import vn.hatinh.support.outbox.OutboxEvent;

/** What the other services are told about a changed staff file. */
public final class StaffEvents {

    private static final Map<FactKind, StaffFactType<?, ?>> TYPES =
            StaffFacts.ALL.stream().collect(Collectors.toUnmodifiableMap(StaffFactType::kind, Function.identity()));

    private StaffEvents() {}

    /** The one event about all changes of the file, which takes the next version; none when nothing visible changed. */
    public static Optional<OutboxEvent> about(StaffFile file) {
        List<FactChange> changes = file.changes().visible();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        StaffMember member = file.member();
        String type = file.isNew() ? EventTypes.STAFF_REGISTERED : typeOf(changes);
        StaffChanged event = new StaffChanged(member.nextVersion(), changes, StaffRecords.of(file));
        return Optional.of(new OutboxEvent(
                Topics.STAFF, key(member.agency(), member.id()), member.agency(), type, member.code(), event));
    }

    /** The record is forgotten. Without the staff code, which would outlive the person here. */
    static OutboxEvent erased(StaffId id) {
        return new OutboxEvent(
                Topics.STAFF, key(id.agency(), id.id()), id.agency(), EventTypes.STAFF_ERASED, null, null);
    }

    /** What takes its place, with the next version, so that the agency's position grows. */
    static OutboxEvent deidentified(StaffFile file) {
        StaffMember member = file.member();
        List<FactChange> changes = List.of(new FactChange(FactKind.PERSON, FactChange.Action.ADDED, null));
        return new OutboxEvent(
                Topics.STAFF,
                key(member.agency(), member.id()),
                member.agency(),
                EventTypes.STAFF_REGISTERED,
                member.code(),
                new StaffChanged(member.nextVersion(), changes, StaffRecords.of(file)));
    }

    /** With the agency: the same person may have records in two agencies on one partition, and compaction keeps both. */
    private static String key(String agency, UUID id) {
        return agency + "/" + id;
    }

    private static String typeOf(List<FactChange> changes) {
        List<FactKind> kinds = changes.stream().map(FactChange::fact).distinct().toList();
        StaffFactType<?, ?> only = kinds.size() == 1 ? TYPES.get(kinds.get(0)) : null;
        return only == null ? EventTypes.STAFF_UPDATED : only.eventType();
    }
}
