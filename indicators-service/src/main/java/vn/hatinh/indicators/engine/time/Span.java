package vn.hatinh.indicators.engine.time;

import java.time.LocalDate;

/** Days from one to another, both included. */
public record Span(LocalDate from, LocalDate to) {

    /** @param day null for what never came */
    public boolean contains(LocalDate day) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }
}
