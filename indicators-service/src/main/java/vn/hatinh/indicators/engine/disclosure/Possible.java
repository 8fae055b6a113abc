package vn.hatinh.indicators.engine.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The numerators that somebody who knows everything shown must reckon with.
 *
 * @param ranges in order, neither overlapping nor touching
 */
record Possible(List<Range> ranges) {

    static final Possible NOTHING_ELSE = between(0, 0);

    /** Whole numbers from one to another, both included; none when {@code to} is below {@code from}. */
    record Range(long from, long to) {

        long size() {
            return Math.max(0, to - from + 1);
        }

        Range within(Range other) {
            return new Range(Math.max(from, other.from), Math.min(to, other.to));
        }
    }

    Possible {
        ranges = List.copyOf(ranges);
    }

    static Possible between(long from, long to) {
        return of(new Range(from, to));
    }

    /** @param all at least one */
    static Possible of(Range all) {
        return new Possible(List.of(all));
    }

    static Possible of(Stream<Range> any) {
        List<Range> merged = new ArrayList<>();
        any.filter(range -> range.size() > 0)
                .sorted(Comparator.comparingLong(Range::from))
                .forEach(range -> {
                    int last = merged.size() - 1;
                    if (last >= 0 && range.from() <= merged.get(last).to() + 1) {
                        long to = Math.max(merged.get(last).to(), range.to());
                        merged.set(last, new Range(merged.get(last).from(), to));
                    } else {
                        merged.add(range);
                    }
                });
        return new Possible(merged);
    }

    long least() {
        return ranges.get(0).from();
    }

    long most() {
        return ranges.get(ranges.size() - 1).to();
    }

    long size() {
        return ranges.stream().mapToLong(Range::size).sum();
    }

    /** Every sum of one of these and one of the others. */
    Possible plus(Possible other) {
        if (ranges.size() == 1 && other.ranges.size() == 1) {
            return between(least() + other.least(), most() + other.most());
        }
        return of(ranges.stream().flatMap(one -> other.ranges.stream()
                .map(two -> new Range(one.from() + two.from(), one.to() + two.to()))));
    }

    /** Of these, the ones that give one of {@code sums} with one of {@code others}. */
    Possible completing(Possible others, Possible sums) {
        return of(sums.ranges.stream()
                .flatMap(sum -> others.ranges.stream()
                        .map(other -> new Range(sum.from() - other.to(), sum.to() - other.from())))
                .flatMap(left -> ranges.stream().map(left::within)));
    }
}
