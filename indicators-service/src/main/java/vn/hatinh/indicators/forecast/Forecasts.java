package vn.hatinh.indicators.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.indicators.catalogue.Definition;
import vn.hatinh.indicators.engine.forecast.Forecast;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.whatif.Revision;
import vn.hatinh.indicators.facts.Expected;
import vn.hatinh.indicators.forecast.ForecastAnswer.Outlook;
import vn.hatinh.indicators.forecast.ForecastAnswer.Turn;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AgencyStates;
import vn.hatinh.indicators.store.StaffSnapshot;
import vn.hatinh.indicators.store.StaffSnapshots;
import vn.hatinh.indicators.values.IndicatorView.Point;
import vn.hatinh.indicators.values.Views;

/** Counts the records as they will be if nothing happens but what is expected. */
@ApplicationScoped
class Forecasts {

    private final AgencyStates states;
    private final StaffSnapshots snapshots;
    private final Clock clock;

    Forecasts(AgencyStates states, StaffSnapshots snapshots, Clock clock) {
        this.states = states;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    ForecastAnswer of(Id counted) {
        String agency = counted.agency();
        Definition definition = states.of(counted).definition();
        Plan plan = definition.plan();
        LocalDate today = LocalDate.now(clock);
        StaffSnapshot snapshot = snapshots.expecting(counted, plan.horizon().to());
        List<Revision> expected = snapshot.members().values().stream()
                .map(member -> new Revision(member.facts(), Expected.of(member.record(), today)))
                .filter(revision -> !revision.before().equals(revision.after()))
                .toList();
        AgencyState state = Revision.applied(snapshot.counted().state(), definition.staffContributions(), expected);
        Forecast forecast = new Forecast(agency, plan, state, today);
        return new ForecastAnswer(
                agency,
                plan.id(),
                plan.version(),
                snapshot.counted().position(),
                snapshot.counted().asOf(),
                today,
                expected.size(),
                plan.indicators()
                        .flatMap(indicator ->
                                indicator.headline().stream().map(headline -> outlook(forecast, indicator, headline)))
                        .toList());
    }

    private static Outlook outlook(Forecast forecast, Indicator indicator, Reading headline) {
        boolean turning = headline.timing() == Timing.STOCK && indicator.target() != null;
        List<Forecast.Turn> turns = turning ? forecast.turns(indicator, headline) : List.of();
        return new Outlook(
                indicator.code(),
                indicator.name(),
                Views.kind(headline.timing()),
                forecast.values(indicator, headline).stream().map(Point::of).toList(),
                first(turns, false),
                first(turns, true),
                turns.isEmpty() ? null : Point.of(turns.get(0).value()),
                turns.stream()
                        .map(turn -> new Turn(turn.day(), turn.reached(), Point.of(turn.value())))
                        .toList());
    }

    private static LocalDate first(List<Forecast.Turn> turns, boolean reached) {
        return turns.stream()
                .filter(turn -> turn.reached() == reached)
                .map(Forecast.Turn::day)
                .findFirst()
                .orElse(null);
    }
}
