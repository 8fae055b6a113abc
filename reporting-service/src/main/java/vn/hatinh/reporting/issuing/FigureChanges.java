package vn.hatinh.reporting.issuing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.reporting.readmodel.OfficialPeriod;
import vn.hatinh.reporting.report.model.ReportedFigure;

/** Compares the figures of an issued document with those of today. */
public final class FigureChanges {

    /**
     * A figure that would be another today.
     *
     * @param period as in the issued document; {@code today} may be of another cut-off of the same year
     * @param issued null when there was none
     * @param today null when there is none any more
     */
    public record FigureChange(
            String code,
            String reading,
            String unit,
            String period,
            @Schema(nullable = true) ReportedFigure issued,
            @Schema(nullable = true) ReportedFigure today) {}

    /** @param period of the plan, whatever day the agency closes it on */
    private record Key(String code, String reading, String unit, String period) {

        private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        static Key of(ReportedFigure figure) {
            String period = figure.period();
            return new Key(
                    figure.code(),
                    figure.reading(),
                    figure.unit(),
                    DAY.matcher(period).matches() ? OfficialPeriod.endedBy(LocalDate.parse(period)) : period);
        }
    }

    private FigureChanges() {}

    static List<FigureChange> between(List<ReportedFigure> issued, List<ReportedFigure> today) {
        Map<Key, ReportedFigure> before = byKey(issued);
        Map<Key, ReportedFigure> after = byKey(today);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(key -> !isSame(before.get(key), after.get(key)))
                .map(key -> change(before.get(key), after.get(key)))
                .toList();
    }

    private static FigureChange change(ReportedFigure issued, ReportedFigure today) {
        ReportedFigure of = issued == null ? today : issued;
        return new FigureChange(of.code(), of.reading(), of.unit(), of.period(), issued, today);
    }

    private static Map<Key, ReportedFigure> byKey(List<ReportedFigure> figures) {
        Map<Key, ReportedFigure> byKey = new LinkedHashMap<>();
        figures.forEach(figure -> byKey.put(Key.of(figure), figure));
        return byKey;
    }

    /**
     * 40 and 40.0 are the same figure, but not on another day; the status changes with the figures or with the plan.
     */
    private static boolean isSame(ReportedFigure one, ReportedFigure other) {
        return one != null
                && other != null
                && one.period().equals(other.period())
                && isEqual(one.numerator(), other.numerator())
                && isEqual(one.denominator(), other.denominator())
                && isEqual(one.value(), other.value())
                && one.status() == other.status();
    }

    private static <T extends Comparable<T>> boolean isEqual(T one, T other) {
        return Optional.ofNullable(one)
                .flatMap(left -> Optional.ofNullable(other).map(right -> left.compareTo(right) == 0))
                .orElseGet(() -> Objects.equals(one, other));
    }
}
