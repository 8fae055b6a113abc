package vn.hatinh.indicators.engine.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.hatinh.indicators.engine.plan.Target;
import vn.hatinh.indicators.engine.time.Horizon;
import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.IndicatorValue;
import vn.hatinh.indicators.engine.value.Series;
import vn.hatinh.indicators.engine.value.Status;

/** The status that follows from the rounded values alone. */
record RoundedStatus(Series series, Horizon horizon, List<Optional<Band>> bands) {

    private enum Holds {
        YES,
        NO,
        PERHAPS
    }

    /** Null when the values that are rounded alike differ in it, and where there is none. */
    Status at(int index) {
        IndicatorValue value = series.points().get(index);
        if (value.status() == null || bands.get(index).isEmpty()) {
            return null;
        }
        Target target = series.indicator().target();
        if (target == null) {
            return Status.TRACKED;
        }
        return switch (holds(target, bands.get(index))) {
            case YES -> Status.ACHIEVED;
            case PERHAPS -> null;
            case NO ->
                value.cutOff().isBefore(target.dueFor(value.cutOff(), horizon))
                        ? Status.IN_PROGRESS
                        : target.everyYear() ? Status.MISSED : sinceDue(target, value.cutOff());
        };
    }

    private Status sinceDue(Target target, LocalDate at) {
        List<Holds> earlier = IntStream.range(0, bands.size())
                .filter(i -> isBetween(series.points().get(i).cutOff(), target.due(), at))
                .mapToObj(i -> holds(target, bands.get(i)))
                .toList();
        if (earlier.contains(Holds.YES)) {
            return Status.FELL_BELOW;
        }
        return earlier.contains(Holds.PERHAPS) ? null : Status.MISSED;
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate before) {
        return !day.isBefore(from) && day.isBefore(before);
    }

    private static Holds holds(Target target, Optional<Band> band) {
        if (band.isEmpty() || target.figure() == null) {
            return Holds.PERHAPS;
        }
        Fraction figure = Fraction.of(target.figure());
        int least = band.get().least().compareTo(figure);
        int most = band.get().most().compareTo(figure);
        return switch (target.rule()) {
            case AT_LEAST -> least >= 0 ? Holds.YES : most < 0 ? Holds.NO : Holds.PERHAPS;
            case AT_MOST -> most <= 0 ? Holds.YES : least > 0 ? Holds.NO : Holds.PERHAPS;
            case EXACTLY -> least == 0 && most == 0 ? Holds.YES : least > 0 || most < 0 ? Holds.NO : Holds.PERHAPS;
            case FALLING -> Holds.PERHAPS;
        };
    }
}
