package vn.hatinh.contracts.personnel;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A unit of an agency with all its periods, earliest first. */
public record UnitRecord(String agency, String code, List<Period> periods) {

    /**
     * The unit between two dates, both inclusive.
     *
     * @param parent code of the unit above, null for the agency's own unit
     * @param to last day, null for "still"
     */
    public record Period(String name, OrganisationLevel kind, String parent, LocalDate from, LocalDate to) {}

    public UnitRecord {
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(code, "code");
        periods = List.copyOf(periods);
    }
}
