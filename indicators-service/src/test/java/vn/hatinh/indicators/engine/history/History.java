package vn.hatinh.indicators.engine.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.UnitHistory;

/** What happened to the records of an agency. */
record History(List<Biography> biographies) {

    /** The first version of each record. */
    List<Delivery> beginnings() {
        return biographies.stream().map(biography -> biography.delivery(1)).toList();
    }

    /** Every version once, each record's in their order. */
    List<Delivery> inOrder() {
        return biographies.stream().flatMap(Biography::deliveries).toList();
    }

    /** Every version at least once, some more often, in any order. */
    List<Delivery> shuffled(long seed) {
        Random random = new Random(seed);
        List<Delivery> deliveries = new ArrayList<>(inOrder());
        inOrder().stream().filter(delivery -> random.nextInt(3) == 0).forEach(deliveries::add);
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    List<Delivery> deletions() {
        return biographies.stream().map(Biography::deletion).toList();
    }

    Records lastVersions() {
        return new Records(
                Agencies.CODE,
                last(StaffFacts.class).toList(),
                last(AgencyFact.class).toList(),
                last(UnitHistory.class).toList());
    }

    private <T> Stream<T> last(Class<T> kind) {
        return biographies.stream()
                .map(Biography::last)
                .flatMap(Optional::stream)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
