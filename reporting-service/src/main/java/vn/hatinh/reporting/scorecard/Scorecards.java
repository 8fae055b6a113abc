package vn.hatinh.reporting.scorecard;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;

/** Scorecards as of today. Made at start, so that a missing text prevents it. */
@Startup
@ApplicationScoped
public class Scorecards {

    private final Clock clock;
    private final StatusTexts statusTexts = StatusTexts.load();

    Scorecards(Clock clock) {
        this.clock = clock;
    }

    public Scorecard of(PlanYear planYear) {
        return ScorecardBuilder.build(planYear, statusTexts, LocalDate.now(clock));
    }
}
