package vn.hatinh.indicators.engine.history;

import java.util.Optional;

/** One version of a record as an event brings it. */
record Delivery(String key, int version, Optional<Object> record) {}
