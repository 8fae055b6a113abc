package vn.hatinh.indicators.store;

import java.util.List;

import vn.hatinh.indicators.engine.contribution.Contribution;

/** Which version of a record was last counted, and what it added. */
public record LastCount(long version, List<Contribution> contributions) {}
