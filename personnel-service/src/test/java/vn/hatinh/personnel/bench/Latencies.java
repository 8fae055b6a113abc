package vn.hatinh.personnel.bench;

import java.util.Collection;

import org.jboss.logging.Logger;

/**
 * How long changes took.
 *
 * @param answered until the answer was there, in nanoseconds, ascending
 * @param told until the message could be read from its topic, in nanoseconds, ascending
 * @param elapsedNanos from the first request to the last answer
 */
record Latencies(long[] answered, long[] told, long elapsedNanos) {

    private static final double MILLISECOND = 1e6;
    private static final double SECOND = 1e9;

    /**
     * A change that was sent.
     *
     * @param key of its message, see {@link Arrivals}
     */
    record Change(String key, long start, long answered) {}

    static Latencies of(Collection<Change> changes, Arrivals arrivals, long elapsedNanos) {
        return new Latencies(
                changes.stream()
                        .mapToLong(change -> change.answered() - change.start())
                        .sorted()
                        .toArray(),
                changes.stream()
                        .mapToLong(change -> arrivals.nanosOf(change.key()) - change.start())
                        .sorted()
                        .toArray(),
                elapsedNanos);
    }

    void report(Logger log, String what) {
        log.infof(
                "%s: %d changes, %.0f/s; answered p50 %.1f ms, p99 %.1f ms; event in Kafka p50 %.1f ms, p99 %.1f ms",
                what,
                told.length,
                told.length / (elapsedNanos / SECOND),
                at(answered, 0.50),
                at(answered, 0.99),
                at(told, 0.50),
                at(told, 0.99));
    }

    double ratioOfMedians(Latencies floor) {
        return at(told, 0.50) / at(floor.told, 0.50);
    }

    private static double at(long[] sorted, double quantile) {
        return sorted[(int) (quantile * (sorted.length - 1))] / MILLISECOND;
    }
}
