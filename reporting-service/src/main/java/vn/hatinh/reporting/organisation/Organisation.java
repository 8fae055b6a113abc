package vn.hatinh.reporting.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import vn.hatinh.contracts.personnel.OrganisationLevel;

/** The units of an agency through time. */
public record Organisation(List<Unit> units) {

    /** A unit as it was on a date. */
    public record UnitOnDate(String code, String name, OrganisationLevel kind, String parent) {}

    public Organisation {
        units = units.stream().sorted(Comparator.comparing(Unit::code)).toList();
    }

    public boolean knows(String code) {
        return units.stream().anyMatch(unit -> unit.code().equals(code));
    }

    /** Code of the agency's own unit, which stands for the whole agency; on a date outside its history, the one it has had. */
    public Optional<String> rootOn(LocalDate date) {
        return unitsOn(date).stream()
                .filter(unit -> unit.parent() == null)
                .map(UnitOnDate::code)
                .findFirst()
                .or(() -> units.stream().filter(Unit::isRoot).map(Unit::code).findFirst());
    }

    public List<UnitOnDate> unitsOn(LocalDate date) {
        return units.stream()
                .flatMap(unit -> unit.on(date).stream()
                        .map(period -> new UnitOnDate(unit.code(), period.name(), period.kind(), period.parent())))
                .toList();
    }

    /** The units directly below {@code parent} on a date, in order of kind and code. */
    public List<UnitOnDate> below(String parent, LocalDate date) {
        return unitsOn(date).stream()
                .filter(unit -> Objects.equals(unit.parent(), parent))
                .sorted(Comparator.comparing(UnitOnDate::kind).thenComparing(UnitOnDate::code))
                .toList();
    }

    public Optional<String> nameOn(String code, LocalDate date) {
        return units.stream()
                .filter(unit -> unit.code().equals(code))
                .flatMap(unit -> unit.on(date).stream())
                .map(Unit.Period::name)
                .findFirst();
    }
}
