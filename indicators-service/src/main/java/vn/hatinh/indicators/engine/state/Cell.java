package vn.hatinh.indicators.engine.state;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The amounts of one measure, bucket and unit by day. Immutable. For a stock the amounts are steps, and the value on a
 * day is the sum of the steps up to it; for a flow each amount stands for itself under its period's cut-off.
 *
 * <p>Adding copies what it changes. In a large agency something changes on nearly every day of ten years, so a cell of
 * many days is kept in parts, of which only one is copied.
 */
sealed interface Cell permits ShortCell, LongCell {

    Cell EMPTY = ShortCell.of(new int[0], new long[0]);

    Cell plus(LocalDate at, long amount);

    boolean isEmpty();

    long sumUpTo(LocalDate day);

    /** The days on which anything is added, in their order. */
    IntStream days();

    long amountAt(LocalDate day);

    /** How many days it holds. */
    int length();
}
