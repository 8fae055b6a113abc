package vn.hatinh.reporting.scorecard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan's year, goal by goal.
 *
 * @param unit the unit with everything below it; the agency's own unit stands for the whole agency
 * @param from first day of the year: the day after the cut-off of the year before
 * @param cutOff last day of the year, 31 December where the agency has set no other
 * @param asOf when the newest counted change was recorded
 * @param position in the event stream; see the agency's position in the other services
 * @param provisional true while the year's cut-off lies in the future
 */
public record Scorecard(
        String agency,
        String unit,
        String plan,
        int year,
        LocalDate from,
        LocalDate cutOff,
        @Schema(nullable = true) Instant asOf,
        long position,
        boolean provisional,
        List<GoalLines> goals) {

    public Scorecard {
        goals = List.copyOf(goals);
    }

    public Stream<IndicatorLine> indicators() {
        return goals.stream().flatMap(goal -> goal.indicators().stream());
    }
}
