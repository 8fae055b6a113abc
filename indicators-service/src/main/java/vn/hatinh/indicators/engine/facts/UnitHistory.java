package vn.hatinh.indicators.engine.facts;

import java.time.LocalDate;
import java.util.List;

/** A unit through its renamings and moves. */
public record UnitHistory(String code, List<Period> periods) {

    /** {@code parent} is null for the agency's own unit; {@code kind} is SO, PHONG or DON_VI_TRUC_THUOC. */
    public record Period(String name, String kind, String parent, LocalDate from, LocalDate to) implements Interval {}

    public UnitHistory {
        periods = List.copyOf(periods);
    }
}
