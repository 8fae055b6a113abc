package vn.hatinh.reporting.caching;

import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import vn.hatinh.reporting.freshness.AnswerFreshness;
import vn.hatinh.reporting.readmodel.Freshness;

/** What is known of the answer to the current request before it is composed. */
@RequestScoped
class AnswerState {

    /**
     * @param tag of the answer
     * @param counted and {@code freshness}: as the tag has them
     */
    record Known(String tag, Freshness counted, AnswerFreshness freshness) {}

    private Known known;

    void know(Known found) {
        known = found;
    }

    /** Nothing when the request is not about one agency that the caller may ask for. */
    Optional<Known> known() {
        return Optional.ofNullable(known);
    }
}
