package vn.hatinh.reporting.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.hatinh.contracts.personnel.OrganisationLevel;

/** A unit with its history, earliest period first. */
public record Unit(String code, List<Period> periods) {

    /** The unit between two dates, both inclusive; {@code parent} is null for the agency's own unit, {@code to} for "still". */
    public record Period(String name, OrganisationLevel kind, String parent, LocalDate from, LocalDate to) {

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    public Unit {
        periods = periods.stream().sorted(Comparator.comparing(Period::from)).toList();
    }

    public Optional<Period> on(LocalDate date) {
        return periods.stream().filter(period -> period.covers(date)).findFirst();
    }

    /** Whether it is the agency's own unit, now or in the past. */
    boolean isRoot() {
        return periods.stream().anyMatch(period -> period.parent() == null);
    }
}
