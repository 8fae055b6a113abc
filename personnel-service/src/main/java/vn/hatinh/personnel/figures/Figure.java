package vn.hatinh.personnel.figures;

import vn.hatinh.personnel.agencyfacts.AgencyFact;
import vn.hatinh.personnel.agencyfacts.StoredAgencyFact;

/**
 * A stored fact.
 *
 * @param revision how often it was written: the ETag
 */
record Figure<F extends AgencyFact>(F fact, long revision) {

    static <F extends AgencyFact> Figure<F> of(StoredAgencyFact<F> stored) {
        return new Figure<>(stored.fact(), stored.revision());
    }
}
