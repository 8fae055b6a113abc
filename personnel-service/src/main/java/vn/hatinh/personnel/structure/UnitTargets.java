package vn.hatinh.personnel.structure;

import java.time.LocalDate;
import java.util.List;

import vn.hatinh.personnel.unit.UnitFile;
import vn.hatinh.personnel.unit.UnitPeriod;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.ProblemException;
import vn.hatinh.support.problem.Text;

/**
 * Opens the units to which people go, and dissolves those from which they come.
 *
 * @param origin the unit whose place a new one takes when nothing else is said
 * @param day first day of the new structure
 */
record UnitTargets(OpenStructure structure, String origin, LocalDate day) {

    /** @throws ProblemException 422 when a new unit lacks its name or kind, or an existing one is not there that day */
    void open(UnitTarget target) {
        if (structure.knows(target.code())) {
            structure.unit(target.code(), day);
            return;
        }
        if (target.name() == null || target.kind() == null) {
            throw ProblemException.of(
                            422,
                            "new-unit-incomplete",
                            "Đơn vị mới thiếu tên hoặc loại",
                            "A new unit lacks name or kind")
                    .withErrors(List.of(new ProblemError(
                            "/" + (target.name() == null ? "name" : "kind"),
                            "required",
                            target.code(),
                            new Text(
                                    "Không có đơn vị mang mã này, nên là đơn vị mới",
                                    "No unit has this code, so it is new"),
                            new Text(
                                    "Tên và loại, hoặc mã của đơn vị đã có", "Name and kind, or the code of a unit"))));
        }
        UnitPeriod place =
                structure.unit(origin, day.minusDays(1)).on(day.minusDays(1)).orElseThrow();
        String parent = target.parent() == null ? place.parent() : target.parent();
        structure.found(target.code(), new UnitPeriod(target.name(), target.kind(), parent, day, null));
    }

    /** Ends the unit the day before; the units directly below it go to the heir. */
    void dissolve(String code, String heir) {
        LocalDate lastDay = day.minusDays(1);
        UnitFile gone = structure.unit(code, lastDay);
        String above = gone.on(lastDay).orElseThrow().parent();
        gone.close(lastDay);
        structure.all().stream()
                .filter(unit -> unit != gone)
                .forEach(unit -> leave(unit, code, unit.unit().code().equals(heir) ? above : heir));
    }

    private void leave(UnitFile unit, String gone, String parent) {
        unit.on(day)
                .filter(period -> gone.equals(period.parent()))
                .ifPresent(period -> unit.changeFrom(day, here -> here.below(parent)));
        unit.periods().stream()
                .filter(period -> period.from().isAfter(day) && gone.equals(period.parent()))
                .forEach(period -> unit.put(period.below(parent)));
    }
}
