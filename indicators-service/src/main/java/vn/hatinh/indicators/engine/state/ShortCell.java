package vn.hatinh.indicators.engine.state;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A cell that is copied as a whole. */
final class ShortCell implements Cell {

    /** Twice as many make a long cell: copying a kilobyte or two costs no more than finding the place for it. */
    private static final int HALF = 64;

    private final int[] days;
    private final long[] amounts;

    private ShortCell(int[] days, long[] amounts) {
        this.days = days;
        this.amounts = amounts;
    }

    static ShortCell of(int[] days, long[] amounts) {
        return new ShortCell(days, amounts);
    }

    static ShortCell joined(ShortCell... parts) {
        return new ShortCell(
                Stream.of(parts).flatMapToInt(part -> Arrays.stream(part.days)).toArray(),
                Stream.of(parts)
                        .flatMapToLong(part -> Arrays.stream(part.amounts))
                        .toArray());
    }

    @Override
    public Cell plus(LocalDate at, long amount) {
        int day = Math.toIntExact(at.toEpochDay());
        int index = Arrays.binarySearch(days, day);
        if (index < 0) {
            int gap = -index - 1;
            return halved(inserted(days, gap, day), inserted(amounts, gap, amount));
        }
        if (amounts[index] + amount == 0) {
            return new ShortCell(removed(days, index), removed(amounts, index));
        }
        long[] changed = amounts.clone();
        changed[index] += amount;
        return new ShortCell(days, changed);
    }

    private static Cell halved(int[] days, long[] amounts) {
        return days.length <= 2 * HALF
                ? new ShortCell(days, amounts)
                : LongCell.of(
                        new ShortCell(Arrays.copyOf(days, HALF), Arrays.copyOf(amounts, HALF)),
                        new ShortCell(
                                Arrays.copyOfRange(days, HALF, days.length),
                                Arrays.copyOfRange(amounts, HALF, amounts.length)));
    }

    @Override
    public boolean isEmpty() {
        return days.length == 0;
    }

    int firstDay() {
        return days[0];
    }

    /** All amounts together. */
    long total() {
        return Arrays.stream(amounts).sum();
    }

    @Override
    public long sumUpTo(LocalDate day) {
        long sum = 0;
        for (int i = 0; i < days.length && days[i] <= day.toEpochDay(); i++) {
            sum += amounts[i];
        }
        return sum;
    }

    @Override
    public IntStream days() {
        return Arrays.stream(days);
    }

    @Override
    public long amountAt(LocalDate day) {
        int index = Arrays.binarySearch(days, Math.toIntExact(day.toEpochDay()));
        return index < 0 ? 0 : amounts[index];
    }

    @Override
    public int length() {
        return days.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShortCell cell
                ? Arrays.equals(days, cell.days) && Arrays.equals(amounts, cell.amounts)
                : other instanceof LongCell parted && parted.equals(this);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(days) + Arrays.hashCode(amounts);
    }

    private static int[] inserted(int[] values, int at, int value) {
        int[] longer = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(values, at, longer, at + 1, values.length - at);
        longer[at] = value;
        return longer;
    }

    private static long[] inserted(long[] values, int at, long value) {
        long[] longer = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(values, at, longer, at + 1, values.length - at);
        longer[at] = value;
        return longer;
    }

    private static int[] removed(int[] values, int at) {
        int[] shorter = Arrays.copyOf(values, values.length - 1);
        System.arraycopy(values, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }

    private static long[] removed(long[] values, int at) {
        long[] shorter = Arrays.copyOf(values, values.length - 1);
        System.arraycopy(values, at + 1, shorter, at, shorter.length - at);
        return shorter;
    }
}
