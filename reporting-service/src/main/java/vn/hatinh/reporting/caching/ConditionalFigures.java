package vn.hatinh.reporting.caching;

import java.time.Instant;
import java.util.Date;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import vn.hatinh.reporting.freshness.FreshnessWatch;
import vn.hatinh.support.access.Caller;

/** Answers with figures alone, which arrive at their own pace: that one is some tenths of a second late nobody can tell. */
@Provider
@Conditional.Figures
public class ConditionalFigures extends ConditionalFilter {

    ConditionalFigures(AnswerState state, AnswerTags tags, RecentStates states, FreshnessWatch watch, Caller caller) {
        super(state, tags, states::of, watch, caller);
    }

    @Override
    void describeAge(Instant asOf, MultivaluedMap<String, Object> headers) {
        headers.putSingle(HttpHeaders.LAST_MODIFIED, Date.from(asOf));
    }
}
