package vn.hatinh.indicators.engine.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.given.Staff;

/**
 * All versions of one record, numbered from 1. A version is a {@code StaffFacts}, an {@code AgencyFact}, a {@code
 * UnitHistory}, or empty where the record is gone.
 */
record Biography(String key, List<Optional<Object>> versions) {

    static Biography of(String key, Staff first, List<StaffChange> changes) {
        List<Optional<Object>> versions = new ArrayList<>();
        versions.add(Optional.of(first.facts()));
        Staff latest = first;
        for (StaffChange change : changes) {
            Optional<Staff> changed = change.on(latest);
            latest = changed.orElse(latest);
            versions.add(changed.map(Staff::facts));
        }
        return new Biography(key, versions);
    }

    Stream<Delivery> deliveries() {
        return IntStream.rangeClosed(1, versions.size()).mapToObj(this::delivery);
    }

    Delivery delivery(int version) {
        return new Delivery(key, version, versions.get(version - 1));
    }

    Optional<Object> last() {
        return versions.get(versions.size() - 1);
    }

    /** The same record, and then its deletion. */
    Delivery deletion() {
        return new Delivery(key, versions.size() + 1, Optional.empty());
    }
}
