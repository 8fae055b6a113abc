package vn.hatinh.indicators.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.hatinh.indicators.store.AskedPlan;

/** How far agencies have been counted. Who waits for a change asks again and again: it takes one transaction. */
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
        var counted = moments.known(plans.of(agency, plan), Moments.AS_OF, null).counted();
        return new Position(agency, counted.position(), counted.asOf());
    }
}
