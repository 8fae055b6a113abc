package vn.hatinh.indicators.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.AskedPlan;
import vn.hatinh.indicators.values.Moments;

/** How far agencies have been counted, in one transaction: who waits for a change may ask again and again. */
@ApplicationScoped
class Positions {

    private final Moments moments;
    private final AskedPlan plans;

    Positions(Moments moments, AskedPlan plans) {
        this.moments = moments;
        this.plans = plans;
    }

    /** @param plan null for the agency's first */
    @Transactional
    Position of(String agency, String plan) {
        return of(plans.of(agency, plan));
    }

    @Transactional
    Position of(Id asked) {
        var counted = moments.known(asked, Moments.AS_OF, null).counted();
        return new Position(asked.agency(), counted.position(), counted.asOf());
    }
}
