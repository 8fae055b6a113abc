package vn.hatinh.indicators.engine.bruteforce;

import vn.hatinh.indicators.engine.value.Fraction;
import vn.hatinh.indicators.engine.value.Status;

/** A value as the naive calculator finds it; {@code distance} in people only for percentages with a target. */
public record Answer(Fraction numerator, Fraction denominator, Fraction value, Status status, Long distance) {

    static Answer count(long amount) {
        Fraction value = Fraction.of(amount);
        return new Answer(value, null, value, null, null);
    }

    static Answer share(long counted, long among) {
        return new Answer(
                Fraction.of(counted),
                Fraction.of(among),
                among == 0 ? null : Fraction.of(100 * counted).dividedBy(Fraction.of(among)),
                null,
                null);
    }

    static Answer ratio(Fraction over, Fraction under) {
        boolean none = over == null || under == null || under.isZero();
        return new Answer(over, under, none ? null : over.dividedBy(under), null, null);
    }

    static Answer difference(Fraction first, Fraction second) {
        Fraction difference = first == null || second == null ? null : first.minus(second);
        return new Answer(difference, null, difference, null, null);
    }

    /** The input was not recorded: what it would have been divided by is still known. */
    Answer unrecorded() {
        return new Answer(null, denominator, null, status, distance);
    }

    Answer judged(Status status, Long distance) {
        return new Answer(numerator, denominator, value, status, distance);
    }

    /** The part that the engine calls a quotient. */
    public Answer unjudged() {
        return judged(null, null);
    }
}
