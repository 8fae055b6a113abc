package vn.hatinh.reporting.scorecard;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.hatinh.contracts.indicators.PlanPublished.Indicator;
import vn.hatinh.contracts.indicators.PlanPublished.Reading;
import vn.hatinh.contracts.indicators.PlanPublished.Text;
import vn.hatinh.contracts.indicators.PlanPublished.UnitOfMeasure;
import vn.hatinh.reporting.readmodel.Series;
import vn.hatinh.reporting.readmodel.SeriesOfUnit;

/**
 * Finds the series behind a plan's readings. A plan lists a reading whose keys come from the data once, with
 * placeholders ({@code kind:{kind}}); there is a series for each key ({@code kind:TIN_HOC}).
 */
final class Readings {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    private Readings() {}

    /** A series with the name of its reading. */
    record Found(Series series, Text name, UnitOfMeasure unitOfMeasure) {}

    /** The readings shown beside the headline, in the plan's order. */
    static List<Found> beside(Indicator indicator, SeriesOfUnit series) {
        List<Series> ofIndicator = series.of(indicator.code());
        return indicator.readings().stream()
                .filter(reading -> !Series.HEADLINE.equals(reading.id()))
                .flatMap(reading -> find(reading, ofIndicator))
                .toList();
    }

    private static Stream<Found> find(Reading reading, List<Series> series) {
        Pattern id = Pattern.compile(Stream.of(PLACEHOLDER.split(reading.id(), -1))
                .map(Pattern::quote)
                .reduce((before, after) -> before + "(.+)" + after)
                .orElseThrow());
        return series.stream().flatMap(one -> {
            Matcher match = id.matcher(one.reading());
            return match.matches()
                    ? Stream.of(new Found(one, name(reading.name(), match), reading.unitOfMeasure()))
                    : Stream.empty();
        });
    }

    private static Text name(Text name, Matcher match) {
        String keys = String.join(
                ", ",
                Stream.iterate(1, group -> group <= match.groupCount(), group -> group + 1)
                        .map(match::group)
                        .toList());
        return keys.isEmpty() ? name : new Text(name.vi() + ": " + keys, name.en() + ": " + keys);
    }
}
