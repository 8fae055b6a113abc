package vn.hatinh.indicators.engine.state;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A cell in parts, none of them empty, in the order of their days. Where the parts begin depends on what was added first,
 * so equality looks at days and amounts alone. A cell that shrinks stays long: few do.
 */
final class LongCell implements Cell {

    private final ShortCell[] parts;
    private final long[] totals;

    private LongCell(ShortCell[] parts) {
        this.parts = parts;
        this.totals = Stream.of(parts).mapToLong(ShortCell::total).toArray();
    }

    private LongCell(ShortCell[] parts, long[] totals) {
        this.parts = parts;
        this.totals = totals;
    }

    static LongCell of(ShortCell first, ShortCell second) {
        return new LongCell(new ShortCell[] {first, second});
    }

    @Override
    public Cell plus(LocalDate at, long amount) {
        int index = partOf(at.toEpochDay());
        Cell changed = parts[index].plus(at, amount);
        if (changed instanceof LongCell split) {
            return new LongCell(replaced(index, split.parts));
        } else if (changed.isEmpty()) {
            return parts.length == 1 ? EMPTY : new LongCell(replaced(index));
        }
        ShortCell[] others = parts.clone();
        others[index] = (ShortCell) changed;
        long[] sums = totals.clone();
        sums[index] += amount;
        return new LongCell(others, sums);
    }

    private ShortCell[] replaced(int index, ShortCell... by) {
        return Stream.of(Arrays.stream(parts, 0, index), Stream.of(by), Arrays.stream(parts, index + 1, parts.length))
                .flatMap(cells -> cells)
                .toArray(ShortCell[]::new);
    }

    /** The last part that begins on or before the day; what comes before all of them belongs to the first. */
    private int partOf(long day) {
        int part = parts.length - 1;
        while (part > 0 && parts[part].firstDay() > day) {
            part--;
        }
        return part;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public long sumUpTo(LocalDate day) {
        int last = partOf(day.toEpochDay());
        long sum = parts[last].sumUpTo(day);
        for (int part = 0; part < last; part++) {
            sum += totals[part];
        }
        return sum;
    }

    @Override
    public IntStream days() {
        return Stream.of(parts).flatMapToInt(ShortCell::days);
    }

    @Override
    public long amountAt(LocalDate day) {
        return parts[partOf(day.toEpochDay())].amountAt(day);
    }

    @Override
    public int length() {
        return Stream.of(parts).mapToInt(ShortCell::length).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell cell && joined().equals(cell instanceof LongCell parted ? parted.joined() : cell);
    }

    @Override
    public int hashCode() {
        return joined().hashCode();
    }

    private ShortCell joined() {
        return ShortCell.joined(parts);
    }
}
