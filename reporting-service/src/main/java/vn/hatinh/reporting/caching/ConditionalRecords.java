package vn.hatinh.reporting.caching;

import jakarta.ws.rs.ext.Provider;

import vn.hatinh.reporting.freshness.FreshnessWatch;
import vn.hatinh.reporting.readmodel.ReadModelStates;
import vn.hatinh.support.access.Caller;

/** Answers with what people write: whoever has just written something finds it in the next answer, of any instance. */
@Provider
@Conditional
public class ConditionalRecords extends ConditionalFilter {

    ConditionalRecords(
            AnswerState state, AnswerTags tags, ReadModelStates states, FreshnessWatch watch, Caller caller) {
        super(state, tags, states::of, watch, caller);
    }
}
