package vn.hatinh.indicators.store;

import java.time.Instant;

import vn.hatinh.indicators.store.AgencyCount.Id;

/** CDI event: this instance has committed what an agency comes to now. */
public record Counted(Id agency, long position, Instant asOf) {}
