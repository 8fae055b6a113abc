package vn.hatinh.indicators.engine.state;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The amounts of one measure, bucket and unit by day. Immutable. For a stock the amounts are steps, and the value on a
 * day is the sum of the steps up to it; for a flow each amount stands for itself under its period's cut-off.
 */
final class Cell {

    static final Cell EMPTY = new Cell(new int[0], new long[0]);

    private final int[] days;
    private final long[] amounts;

    private Cell(int[] days, long[] amounts) {
        this.days = days;
        this.amounts = amounts;
    }

    Cell plus(LocalDate at, long amount) {
        int day = Math.toIntExact(at.toEpochDay());
        int index = Arrays.binarySearch(days, day);
        if (index < 0) {
            int gap = -index - 1;
            return new Cell(inserted(days, gap, day), inserted(amounts, gap, amount));
        }
        if (amounts[index] + amount == 0) {
            return new Cell(removed(days, index), removed(amounts, index));
        }
        long[] changed = amounts.clone();
        changed[index] += amount;
        return new Cell(days, changed);
    }

    boolean isEmpty() {
        return days.length == 0;
    }

    long sumUpTo(LocalDate day) {
        long sum = 0;
        for (int i = 0; i < days.length && days[i] <= day.toEpochDay(); i++) {
            sum += amounts[i];
        }
        return sum;
    }

    /** The days on which anything is added. */
    IntStream days() {
        return Arrays.stream(days);
    }

    long amountAt(LocalDate day) {
        int index = Arrays.binarySearch(days, Math.toIntExact(day.toEpochDay()));
        return index < 0 ? 0 : amounts[index];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && Arrays.equals(days, cell.days) && Arrays.equals(amounts, cell.amounts);
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
