package vn.hatinh.personnel.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

/** The units of an agency with their histories. An agency has dozens of them, so they are read together. */
@ApplicationScoped
public class UnitFiles {

    private final UnitRepository units;
    private final UnitPeriodRepository periods;

    UnitFiles(UnitRepository units, UnitPeriodRepository periods) {
        this.units = units;
        this.periods = periods;
    }

    /** All units by code, locked until the transaction ends. */
    public Map<String, UnitFile> openForWriting(String agency) {
        return files(agency, units.lockAll(agency));
    }

    /** All units by code. */
    public Map<String, UnitFile> read(String agency) {
        return files(agency, units.listAll(agency));
    }

    public Optional<UnitFile> read(String agency, String code) {
        return units.findByIdOptional(new UnitId(agency, code))
                .map(unit -> UnitFile.of(unit, periods.listOf(agency, code)));
    }

    /** Writes what is new in the file and deletes what was taken out; corrections are written by themselves. */
    public void save(UnitFile file) {
        if (file.isNew()) {
            units.persist(file.unit());
        }
        file.removedPeriods().forEach(periods::delete);
        periods.persist(file.addedPeriods());
    }

    private Map<String, UnitFile> files(String agency, List<Unit> found) {
        Map<String, List<StoredUnitPeriod>> histories =
                periods.listAll(agency).stream().collect(Collectors.groupingBy(StoredUnitPeriod::unit));
        Map<String, UnitFile> files = new TreeMap<>();
        found.forEach(
                unit -> files.put(unit.code(), UnitFile.of(unit, histories.getOrDefault(unit.code(), List.of()))));
        return files;
    }
}
