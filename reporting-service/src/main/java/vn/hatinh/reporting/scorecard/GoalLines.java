package vn.hatinh.reporting.scorecard;

import java.util.List;

/** Mục tiêu, or the group of measurable tasks, with its indicators. */
public record GoalLines(String code, Text title, String clause, List<IndicatorLine> indicators) {

    public GoalLines {
        indicators = List.copyOf(indicators);
    }
}
