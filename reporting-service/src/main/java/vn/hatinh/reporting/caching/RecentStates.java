package vn.hatinh.reporting.caching;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import io.smallrye.mutiny.infrastructure.Infrastructure;

import vn.hatinh.reporting.readmodel.ReadModelState;
import vn.hatinh.reporting.readmodel.ReadModelStates;

/**
 * The states of the agencies that are asked about, looked up a few times a second however many ask. Nobody waits while one is
 * looked up again, unless it has not been asked for during the time of some looks.
 */
@ApplicationScoped
class RecentStates {

    private static final int MOST = 10_000;
    private static final int LOOKS = 10;

    private final LoadingCache<String, ReadModelState> states;

    RecentStates(ReadModelStates states, AnswerSettings settings) {
        this.states = Caffeine.newBuilder()
                .maximumSize(MOST)
                .executor(Infrastructure.getDefaultWorkerPool())
                .refreshAfterWrite(settings.lookEvery())
                .expireAfterWrite(settings.lookEvery().multipliedBy(LOOKS))
                .build(states::of);
    }

    ReadModelState of(String agency) {
        return states.get(agency);
    }
}
