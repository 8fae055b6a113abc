package vn.hatinh.reporting.record;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.context.RequestScoped;

import vn.hatinh.support.access.Caller;

/** Whose records the current request is about, who writes them, and when. */
@RequestScoped
public class RecordCaller {

    private final Caller caller;
    private final Clock clock;

    RecordCaller(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The agency that the request is about, which the caller has to do with. */
    public String agency(AgencyParam asked) {
        return caller.agency(asked.asked());
    }

    public Author author() {
        return new Author(caller.name(), Instant.now(clock));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
