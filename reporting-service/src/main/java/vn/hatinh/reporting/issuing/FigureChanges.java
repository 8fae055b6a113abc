package vn.hatinh.reporting.issuing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.hatinh.reporting.report.model.ReportedFigure;

/** Compares the figures of an issued document with those of today. */
public final class FigureChanges {

    /**
     * A figure that would be another today.
     *
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

    private record Key(String code, String reading, String unit, String period) {

        static Key of(ReportedFigure figure) {
            return new Key(figure.code(), figure.reading(), figure.unit(), figure.period());
        }
    }

    private FigureChanges() {}

    static List<FigureChange> between(List<ReportedFigure> issued, List<ReportedFigure> today) {
        Map<Key, ReportedFigure> before = byKey(issued);
        Map<Key, ReportedFigure> after = byKey(today);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .filter(key -> !isSame(before.get(key), after.get(key)))
                .map(key -> new FigureChange(
                        key.code(), key.reading(), key.unit(), key.period(), before.get(key), after.get(key)))
                .toList();
    }

    private static Map<Key, ReportedFigure> byKey(List<ReportedFigure> figures) {
        Map<Key, ReportedFigure> byKey = new LinkedHashMap<>();
        figures.forEach(figure -> byKey.put(Key.of(figure), figure));
        return byKey;
    }

    /** 40 and 40.0 are the same figure; the status changes with the figures or with the plan. */
    private static boolean isSame(ReportedFigure one, ReportedFigure other) {
        return one != null
                && other != null
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
