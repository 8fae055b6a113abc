package vn.hatinh.reporting.scorecard;

import vn.hatinh.reporting.fixtures.SampleYear;

/** Scorecards of the sample. */
public final class SampleScorecard {

    private SampleScorecard() {}

    public static Scorecard of(PlanYear planYear) {
        return ScorecardBuilder.build(planYear, StatusTexts.load(), SampleYear.TODAY);
    }
}
