package vn.hatinh.reporting.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.hatinh.reporting.freshness.AnswerFreshness;
import vn.hatinh.reporting.freshness.FreshnessWatch;
import vn.hatinh.reporting.readmodel.ReadModel;
import vn.hatinh.reporting.readmodel.ReadModelState;
import vn.hatinh.reporting.readmodel.ReadModelStates;
import vn.hatinh.support.access.Caller;

/** Whose figures the caller gets, and in which state they are. */
@RequestScoped
public class FiguresStates {

    private final ReadModel readModel;
    private final ReadModelStates states;
    private final FreshnessWatch watch;
    private final Caller caller;
    private final Clock clock;
    private final String release;

    FiguresStates(
            ReadModel readModel,
            ReadModelStates states,
            FreshnessWatch watch,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.readModel = readModel;
        this.states = states;
        this.watch = watch;
        this.caller = caller;
        this.clock = clock;
        this.release = release;
    }

    /** @param asked one agency, or null for all that have figures and that the caller has to do with */
    public FiguresState asked(String asked) {
        List<String> agencies = asked == null
                ? readModel.agencies().stream().filter(caller::covers).toList()
                : List.of(caller.agency(asked));
        List<ReadModelState> stored = agencies.stream().map(states::of).toList();
        return new FiguresState(
                agencies,
                stored.stream()
                        .map(state -> state.counted().asOf())
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                freshness(agencies),
                state(agencies, stored));
    }

    /** Of several agencies, the one whose figures wait to be read for the longest time. */
    private AnswerFreshness freshness(List<String> agencies) {
        // who has no agency with figures is told how the service stands
        return Stream.concat(agencies.stream(), Stream.of(ReadModelStates.ALL))
                .map(watch::of)
                .min(Comparator.comparing(freshness -> freshness.since() == null ? Instant.MAX : freshness.since()))
                .orElseThrow();
    }

    /** The day is part of it: a figure is provisional until its day has come. */
    private String state(List<String> agencies, List<ReadModelState> stored) {
        return Stream.of(
                        Stream.of(release, LocalDate.now(clock).toString()),
                        agencies.stream(),
                        stored.stream().map(state -> state.epoch() + " " + state.revision()))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }
}
