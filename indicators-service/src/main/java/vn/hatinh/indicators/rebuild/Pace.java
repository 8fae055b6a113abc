package vn.hatinh.indicators.rebuild;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** How fast the offsets go on from look to look. What was long ago says nothing about the rest. */
final class Pace {

    private static final double SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long LEAST_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long RENEWED_NANOS = TimeUnit.SECONDS.toNanos(30);

    /** Where the group stood at a time. */
    private record Look(long nanos, long committed) {}

    /**
     * What a look says of the rest.
     *
     * @param perSecond null at the first look
     * @param secondsLeft null when nothing moves
     */
    record Estimate(Double perSecond, Long secondsLeft) {}

    private final LongSupplier nanos;
    private Look before;
    private Look last;

    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized Estimate look(List<PartitionProgress> partitions) {
        long committed =
                partitions.stream().mapToLong(PartitionProgress::committed).sum();
        long behind = partitions.stream().mapToLong(PartitionProgress::behind).sum();
        Look now = new Look(nanos.getAsLong(), committed);
        if (last == null) {
            before = now;
            last = now;
        } else if (now.nanos() - last.nanos() >= RENEWED_NANOS) {
            before = last;
            last = now;
        }
        long elapsed = now.nanos() - before.nanos();
        if (elapsed < LEAST_NANOS) {
            return new Estimate(null, null);
        }
        double perSecond = (now.committed() - before.committed()) / (elapsed / SECOND);
        return new Estimate(perSecond, perSecond <= 0 ? null : (long) Math.ceil(behind / perSecond));
    }
}
