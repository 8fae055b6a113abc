package vn.hatinh.personnel.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.contracts.personnel.UnitRecord;
import vn.hatinh.personnel.fact.Outcome;
import vn.hatinh.personnel.fact.RowKey;
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

    /**
     * Makes the unit another one from a day on, up to the end of the period that holds on it.
     *
     * @throws NoSuchElementException when the unit does not exist on that day
     */
    public void changeFrom(LocalDate day, UnaryOperator<UnitPeriod> change) {
        UnitPeriod period = on(day).orElseThrow();
        if (period.from().isBefore(day)) {
            put(period.until(day.minusDays(1)));
        }
        put(change.apply(period.beginning(day)));
    }

    /**
     * Ends the unit with the day; periods after it are taken out.
     *
     * @throws NoSuchElementException when the unit does not exist on that day
     */
    public void close(LocalDate lastDay) {
        UnitPeriod last = on(lastDay).orElseThrow();
        rewrite(Stream.concat(
                        periods().stream().filter(period -> period.from().isBefore(last.from())),
                        Stream.of(last.until(lastDay)))
                .toList());
    }

    /** Makes these periods the unit's whole history. */
    public void rewrite(List<UnitPeriod> history) {
        Set<RowKey> keys = history.stream().map(UnitPeriod::key).collect(Collectors.toSet());
        List<StoredUnitPeriod> gone =
                periods.rows().filter(row -> !keys.contains(row.fact().key())).toList();
        gone.forEach(periods::remove);
        changed |= !gone.isEmpty();
        history.forEach(this::put);
    }

    /** The unit as it is on a day. */
    public Optional<UnitPeriod> on(LocalDate day) {
        return periods().stream().filter(period -> period.holdsOn(day)).findFirst();
    }

    /** Whether anything was changed since the file was opened. */
    public boolean isChanged() {
        return changed;
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

    List<StoredUnitPeriod> removedPeriods() {
        return periods.removed();
    }

    private UnitRecord record() {
        List<UnitRecord.Period> history = periods.facts()
                .map(period -> new UnitRecord.Period(
                        period.name(), period.kind(), period.parent(), period.from(), period.to()))
                .toList();
        return new UnitRecord(unit.agency(), unit.code(), history);
    }
}
