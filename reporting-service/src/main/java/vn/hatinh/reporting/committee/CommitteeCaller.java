package vn.hatinh.reporting.committee;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;

import vn.hatinh.reporting.record.AgencyParam;
import vn.hatinh.reporting.record.Author;
import vn.hatinh.support.access.Caller;

/** Whose committee the current request is about, and who writes. */
@RequestScoped
class CommitteeCaller {

    private final Caller caller;
    private final Clock clock;

    CommitteeCaller(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    String agency(AgencyParam asked) {
        return caller.agency(asked.asked());
    }

    Author author() {
        return new Author(caller.name(), Instant.now(clock));
    }
}
