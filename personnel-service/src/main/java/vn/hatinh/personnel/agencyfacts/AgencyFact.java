package vn.hatinh.personnel.agencyfacts;

import vn.hatinh.contracts.personnel.AgencyFactChanged;

/** A fact of the agency as a whole. */
public interface AgencyFact {

    /** The fact's own key within the agency, as events name it; one row of the workbook. */
    String factKey();

    /** Type of the event that tells of the fact. */
    String eventType();

    AgencyFactChanged published(String agency, long version);

    /** Whether other services see no difference to an earlier state. */
    default boolean looksLike(AgencyFact other) {
        return published("", 1).equals(other.published("", 1));
    }
}
