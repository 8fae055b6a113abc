package vn.hatinh.indicators.engine.bruteforce;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.hatinh.indicators.engine.facts.UnitHistory;

/** The units as they stood on one day. */
record Units(Records records, LocalDate day) {

    List<String> standing() {
        return records.units().stream()
                .map(UnitHistory::code)
                .filter(code -> period(code).isPresent())
                .toList();
    }

    Optional<UnitHistory.Period> period(String code) {
        return records.units().stream()
                .filter(unit -> unit.code().equals(code))
                .flatMap(unit -> unit.periods().stream())
                .filter(period -> Dates.holds(period.from(), period.to(), day))
                .findFirst();
    }

    String kind(String code) {
        return period(code).orElseThrow().kind();
    }

    /** The unit without one above it, a SO before any other; the agency's code where no unit is that. */
    String agency() {
        List<String> tops = standing().stream()
                .filter(code -> period(code).orElseThrow().parent() == null)
                .sorted()
                .toList();
        return tops.stream()
                .filter(code -> kind(code).equals("SO"))
                .findFirst()
                .or(() -> tops.stream().findFirst())
                .orElse(records.agency());
    }

    /** Whether a unit is the other one or lies below it, by walking up. */
    boolean within(String unit, String top) {
        String current = unit;
        for (int steps = 0; steps <= records.units().size(); steps++) {
            Optional<UnitHistory.Period> period = period(current);
            if (period.isEmpty()) {
                return false;
            } else if (current.equals(top)) {
                return true;
            } else if (period.get().parent() == null) {
                return false;
            }
            current = period.get().parent();
        }
        return false;
    }
}
