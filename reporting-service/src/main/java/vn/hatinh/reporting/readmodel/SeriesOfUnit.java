package vn.hatinh.reporting.readmodel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All series of one unit under one plan, in order of indicator and reading. */
public record SeriesOfUnit(List<Series> all) {

    public SeriesOfUnit {
        all = all.stream()
                .sorted(Comparator.comparing(Series::code).thenComparing(Series::reading))
                .toList();
    }

    public Optional<Series> find(String code, String reading) {
        return all.stream()
                .filter(series -> series.code().equals(code) && series.reading().equals(reading))
                .findFirst();
    }

    /** The days of a period, as far as a point of the unit says them. */
    public Optional<OfficialPeriod> period(String name) {
        return all.stream()
                .flatMap(series -> series.point(name).stream())
                .map(OfficialPeriod::of)
                .findFirst();
    }

    /** The series of all readings of an indicator, by reading id. */
    public List<Series> of(String code) {
        return all.stream().filter(series -> series.code().equals(code)).toList();
    }
}
