package vn.hatinh.personnel.structure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.Period;
import vn.hatinh.personnel.unit.UnitFile;
import vn.hatinh.personnel.unit.UnitPeriod;
import vn.hatinh.support.problem.ProblemException;

/** The units of an agency, open for changes. */
final class OpenStructure {

    private final String agency;
    private final Map<String, UnitFile> units;
    private final Map<String, List<UnitPeriod>> before = new HashMap<>();

    OpenStructure(String agency, Map<String, UnitFile> units) {
        this.agency = agency;
        this.units = new TreeMap<>(units);
        units.forEach((code, file) -> before.put(code, file.periods()));
    }

    String agency() {
        return agency;
    }

    Collection<UnitFile> all() {
        return units.values();
    }

    boolean knows(String code) {
        return units.containsKey(code);
    }

    /** @throws ProblemException 404 */
    UnitFile unit(String code) {
        UnitFile unit = units.get(code);
        if (unit == null) {
            throw ProblemException.of(404, "not-found", "Không có đơn vị mang mã này", "No unit has this code")
                    .withDetail("Mã đơn vị: " + code, "Unit code: " + code);
        }
        return unit;
    }

    /** @throws ProblemException 404 when there is no such unit, 422 when it does not exist on that day */
    UnitFile unit(String code, LocalDate day) {
        UnitFile unit = unit(code);
        if (unit.on(day).isEmpty()) {
            throw ProblemException.of(
                            422,
                            "unit-not-existing",
                            "Đơn vị không tồn tại ngày đó",
                            "The unit does not exist on that day")
                    .withDetail("Đơn vị %s, ngày %s".formatted(code, day), "Unit %s, day %s".formatted(code, day));
        }
        return unit;
    }

    UnitFile found(String code, UnitPeriod first) {
        UnitFile unit = UnitFile.opened(agency, code);
        unit.put(first);
        units.put(code, unit);
        return unit;
    }

    List<UnitFile> changed() {
        return units.values().stream().filter(UnitFile::isChanged).toList();
    }

    /** The periods that a unit had when it was opened; none for a new one. */
    List<UnitPeriod> before(UnitFile unit) {
        return before.getOrDefault(unit.unit().code(), List.of());
    }

    /** Codes of the known units that do not exist on the same days as before. */
    Set<String> withOtherDays() {
        return changed().stream()
                .filter(unit -> !stretches(before(unit)).equals(stretches(unit.periods())))
                .map(unit -> unit.unit().code())
                .filter(before::containsKey)
                .collect(Collectors.toSet());
    }

    private static List<Period> stretches(List<UnitPeriod> periods) {
        return Period.stretches(periods.stream()
                .map(period -> new Period(period.from(), period.to()))
                .toList());
    }
}
