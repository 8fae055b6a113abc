package vn.hatinh.personnel.unit;

import java.util.Collection;
import java.util.List;

import vn.hatinh.personnel.importing.Workbook.UnitRow;

/** Units as the rules see them. */
public final class UnitRows {

    /** Number of a row that comes from the registry and not from a sheet. */
    private static final int NO_ROW = 0;

    private UnitRows() {}

    /** All periods of the units as rows of the registry. */
    public static List<UnitRow> of(Collection<UnitFile> files) {
        return files.stream()
                .flatMap(file ->
                        file.periods().stream().map(period -> row(file.unit().code(), period)))
                .toList();
    }

    private static UnitRow row(String code, UnitPeriod period) {
        return new UnitRow(NO_ROW, code, period.name(), period.parent(), period.kind(), period.from(), period.to());
    }
}
