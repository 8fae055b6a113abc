package vn.hatinh.indicators.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.store.AgencyCounts;
import vn.hatinh.indicators.store.Definitions;
import vn.hatinh.indicators.store.RecordKey;
import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.support.events.EventJson;
import vn.hatinh.support.events.IncomingEvent;
import vn.hatinh.support.events.UnreadableEventException;

/** Turns events into changes of what is counted. */
@ApplicationScoped
public class EventReader {

    private final Definitions definitions;
    private final AgencyCounts counts;

    EventReader(Definitions definitions, AgencyCounts counts) {
        this.definitions = definitions;
        this.counts = counts;
    }

    /** @throws UnreadableEventException when the data has another form, or a plan cannot count it */
    public Change read(RecordKind kind, IncomingEvent event) throws UnreadableEventException {
        if (event.isTombstone()) {
            return change(kind, event, event.agency(), 0, null, RecordContent.NOTHING);
        }
        return switch (kind) {
            case STAFF -> {
                StaffChanged staff = event.data(StaffChanged.class);
                yield change(kind, event, staff.record().agency(), staff.version(), staff, content(kind, staff));
            }
            case UNIT -> {
                UnitChanged unit = event.data(UnitChanged.class);
                yield change(kind, event, unit.record().agency(), unit.version(), unit, content(kind, unit));
            }
            case AGENCY_FACT -> {
                AgencyFactChanged fact = event.data(AgencyFactChanged.class);
                yield change(kind, event, fact.agency(), fact.version(), fact, content(kind, fact));
            }
        };
    }

    private static RecordContent content(RecordKind kind, Object data) throws UnreadableEventException {
        try {
            return RecordContent.of(kind, data);
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private Change change(
            RecordKind kind, IncomingEvent event, String agency, long version, Object data, RecordContent content)
            throws UnreadableEventException {
        if (!agency.equals(event.agency())) {
            throw new UnreadableEventException("the partition key names another agency than the data");
        }
        return new Change(
                agency,
                new RecordKey(kind, event.key()),
                version,
                event.id(),
                event.type(),
                event.time(),
                EventJson.write(data),
                content,
                contributions(agency, content));
    }

    private Map<Definition, List<Contribution>> contributions(String agency, RecordContent content)
            throws UnreadableEventException {
        Map<Definition, List<Contribution>> contributions = new HashMap<>();
        for (Definition definition : definitions.lastKnown(agency)) {
            try {
                contributions.put(definition, content.under(definition));
            } catch (RuntimeException e) {
                // by what the agency is still counted by, it counts; the recount tells that it cannot be done
                if (counts.isCountedBy(agency, definition.key())) {
                    throw unreadable(e);
                }
            }
        }
        return contributions;
    }

    /** Data of the right form that makes no sense is put aside like data of a wrong form. */
    private static UnreadableEventException unreadable(RuntimeException e) {
        return new UnreadableEventException(
                "the plan cannot count it: " + e.getClass().getSimpleName(), e);
    }
}
