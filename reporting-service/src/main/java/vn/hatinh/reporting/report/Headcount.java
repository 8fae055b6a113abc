package vn.hatinh.reporting.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import vn.hatinh.reporting.readmodel.Series;
import vn.hatinh.reporting.readmodel.SeriesOfUnit;
import vn.hatinh.reporting.scorecard.ReportPeriod;

/**
 * The staff on a day, by sex and crossed with other traits. Comes from the readings of indicator H, whose ids are
 * {@code sex:NU} and {@code age:30-39/sex:NU}.
 */
record Headcount(Group all, Map<String, Map<String, Group>> dimensions) {

    static final String INDICATOR = "H";
    private static final String WOMEN = "sex:NU";
    private static final String MEN = "sex:NAM";

    /** People with a trait. */
    record Group(long women, long men) {

        static final Group EMPTY = new Group(0, 0);

        long total() {
            return women + men;
        }

        private Group with(String sex, long people) {
            return WOMEN.equals(sex) ? new Group(people, men) : new Group(women, people);
        }
    }

    /** @return empty when no headcount is known for the period's last day */
    static Optional<Headcount> in(ReportPeriod period, SeriesOfUnit series) {
        Group all = Group.EMPTY;
        Map<String, Map<String, Group>> dimensions = new LinkedHashMap<>();
        for (Series one : series.of(INDICATOR)) {
            Optional<BigDecimal> value = one.point(period.name()).map(point -> point.value());
            String[] trait = one.reading().split("/");
            String sex = trait[trait.length - 1];
            if (value.isEmpty() || !(WOMEN.equals(sex) || MEN.equals(sex))) {
                continue;
            }
            long people = value.get().longValueExact();
            if (trait.length == 1) {
                all = all.with(sex, people);
            } else {
                String[] keyed = trait[0].split(":", 2);
                dimensions
                        .computeIfAbsent(keyed[0], dimension -> new LinkedHashMap<>())
                        .merge(keyed[1], Group.EMPTY.with(sex, people), (known, more) -> known.with(sex, people));
            }
        }
        return all.total() == 0 ? Optional.empty() : Optional.of(new Headcount(all, dimensions));
    }

    Map<String, Group> by(String dimension) {
        return dimensions.getOrDefault(dimension, Map.of());
    }
}
