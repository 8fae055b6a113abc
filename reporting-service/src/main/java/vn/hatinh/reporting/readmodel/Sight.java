package vn.hatinh.reporting.readmodel;

import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.Disclosure;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Shown;
import vn.hatinh.support.access.Caller;
import vn.hatinh.support.access.Roles;

/**
 * How much of the published figures somebody sees. Everything that leaves the service passes here, so that all outputs
 * hide the same.
 */
public enum Sight {
    /** All figures as they are; for the people who do the work behind them. */
    WHOLE {
        @Override
        public Point see(Point point) {
            return with(
                    point,
                    new Shown(
                            Disclosure.OPEN,
                            point.numerator(),
                            point.denominator(),
                            point.value(),
                            point.status(),
                            point.distanceInPeople()));
        }
    },

    /** What disclosure control leaves; for everybody else. */
    CONTROLLED {
        @Override
        public Point see(Point point) {
            return with(point, point.shown() == null ? Shown.NOTHING : point.shown());
        }
    };

    public static Sight of(Caller caller) {
        return Stream.of(Roles.COMMITTEE, Roles.DIRECTOR, Roles.HR_OFFICER, Roles.ADMIN)
                        .anyMatch(caller::hasRole)
                ? WHOLE
                : CONTROLLED;
    }

    /** The point with what is seen of it and nothing else; how much that is, its {@code shown} says. */
    public abstract Point see(Point point);

    public Series see(Series series) {
        return new Series(
                series.code(),
                series.reading(),
                series.kind(),
                series.points().stream().map(this::see).toList());
    }

    public SeriesOfUnit see(SeriesOfUnit unit) {
        return new SeriesOfUnit(unit.all().stream().map(this::see).toList());
    }

    /** The target of a value that is not open is left out: a falling one is the value of an earlier year. */
    private static Point with(Point point, Shown shown) {
        return new Point(
                point.period(),
                point.cutOff(),
                shown.numerator(),
                shown.denominator(),
                shown.value(),
                shown.status(),
                shown.disclosure() == Disclosure.OPEN ? point.target() : null,
                shown.distanceInPeople(),
                shown,
                point.officialPeriod(),
                point.from());
    }
}
