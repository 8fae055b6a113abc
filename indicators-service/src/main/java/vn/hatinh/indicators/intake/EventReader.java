package vn.hatinh.indicators.intake;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.catalogue.Catalogue;
import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.indicators.store.RecordKey;
import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.support.events.EventJson;
import vn.hatinh.support.events.IncomingEvent;
import vn.hatinh.support.events.UnreadableEventException;

/** Turns events into changes of what is counted. */
@ApplicationScoped
public class EventReader {

    private final Catalogue catalogue;

    EventReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws UnreadableEventException when the data has another form, or the plan cannot count it */
    public Change read(RecordKind kind, IncomingEvent event) throws UnreadableEventException {
        if (event.isTombstone()) {
            return change(kind, event, event.agency(), 0, null, new Content(List.of(), null));
        }
        return switch (kind) {
            case STAFF -> {
                StaffChanged staff = event.data(StaffChanged.class);
                yield change(kind, event, staff.record().agency(), staff.version(), staff, content(staff));
            }
            case UNIT -> {
                UnitChanged unit = event.data(UnitChanged.class);
                yield change(kind, event, unit.record().agency(), unit.version(), unit, content(unit));
            }
            case AGENCY_FACT -> {
                AgencyFactChanged fact = event.data(AgencyFactChanged.class);
                yield change(kind, event, fact.agency(), fact.version(), fact, content(fact));
            }
        };
    }

    /** What a stored record adds under the plan in force. */
    public List<Contribution> contributionsOf(RecordKind kind, Object data) throws UnreadableEventException {
        return switch (kind) {
            case STAFF -> content((StaffChanged) data).contributions();
            case UNIT -> content((UnitChanged) data).contributions();
            case AGENCY_FACT -> content((AgencyFactChanged) data).contributions();
        };
    }

    private record Content(List<Contribution> contributions, UnitHistory unit) {}

    private Content content(StaffChanged event) throws UnreadableEventException {
        return counted(() -> new Content(catalogue.staffContributions().of(Facts.of(event.record())), null));
    }

    private Content content(UnitChanged event) throws UnreadableEventException {
        return counted(() -> new Content(List.of(), Facts.of(event.record())));
    }

    private Content content(AgencyFactChanged event) throws UnreadableEventException {
        return counted(() -> new Content(
                Facts.of(event).map(catalogue.agencyFactContributions()::of).orElse(List.of()), null));
    }

    private interface Counting {
        Content run();
    }

    /** Data of the right form that makes no sense is put aside like data of a wrong form. */
    private static Content counted(Counting counting) throws UnreadableEventException {
        try {
            return counting.run();
        } catch (RuntimeException e) {
            throw new UnreadableEventException(
                    "the plan cannot count it: " + e.getClass().getSimpleName(), e);
        }
    }

    private static Change change(
            RecordKind kind, IncomingEvent event, String agency, long version, Object data, Content content)
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
                content.contributions(),
                content.unit());
    }
}
