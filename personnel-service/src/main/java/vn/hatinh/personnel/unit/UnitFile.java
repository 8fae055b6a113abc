package vn.hatinh.personnel.unit;

import java.util.List;
import java.util.Optional;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.contracts.personnel.UnitRecord;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.personnel.fact.Shelf;
import vn.hatinh.support.outbox.OutboxEvent;

/** A unit with its whole history, open for changes. */
public final class UnitFile {

    private final Unit unit;
    private final boolean isNew;
    private final Shelf<UnitPeriod, StoredUnitPeriod> periods;
    private boolean changed;

    private UnitFile(Unit unit, boolean isNew, List<StoredUnitPeriod> stored) {
        this.unit = unit;
        this.isNew = isNew;
        this.periods = new Shelf<>(stored);
    }

    static UnitFile of(Unit unit, List<StoredUnitPeriod> stored) {
        return new UnitFile(unit, false, stored);
    }

    /** The file of a unit that is not in the registry yet. */
    public static UnitFile opened(String agency, String code) {
        return new UnitFile(new Unit(agency, code), true, List.of());
    }

    /** Adds the period, or corrects the one that begins on the same day. */
    public Outcome put(UnitPeriod period) {
        Outcome outcome = periods.put(period, () -> new StoredUnitPeriod(unit.agency(), unit.code(), period));
        changed |= outcome != Outcome.UNCHANGED;
        return outcome;
    }

    /** The event about all changes, which takes the next version; none when nothing changed. */
    public Optional<OutboxEvent> event() {
        if (!changed) {
            return Optional.empty();
        }
        UnitChanged event = new UnitChanged(unit.nextVersion(), record());
        return Optional.of(new OutboxEvent(
                Topics.UNITS,
                unit.agency() + "/" + unit.code(),
                unit.agency(),
                EventTypes.UNIT_CHANGED,
                unit.code(),
                event));
    }

    public Unit unit() {
        return unit;
    }

    boolean isNew() {
        return isNew;
    }

    /** Earliest first. */
    public List<UnitPeriod> periods() {
        return periods.facts().toList();
    }

    List<StoredUnitPeriod> addedPeriods() {
        return periods.added();
    }

    private UnitRecord record() {
        List<UnitRecord.Period> history = periods.facts()
                .map(period -> new UnitRecord.Period(
                        period.name(), period.kind(), period.parent(), period.from(), period.to()))
                .toList();
        return new UnitRecord(unit.agency(), unit.code(), history);
    }
}
