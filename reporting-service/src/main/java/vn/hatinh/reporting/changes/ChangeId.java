package vn.hatinh.reporting.changes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a change stands in the log. The agency's position would not do: it falls when a record is deleted, and many changes
 * have the same.
 *
 * @param epoch of the database; a number of another one means nothing in this
 */
public record ChangeId(String epoch, long seq) implements Comparable<ChangeId> {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8})-(\\d{1,18})");

    /** Nothing when the text is no such id. */
    public static Optional<ChangeId> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new ChangeId(parts.group(1), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    ChangeId at(long other) {
        return new ChangeId(epoch, other);
    }

    @Override
    public int compareTo(ChangeId other) {
        return Long.compare(seq, other.seq);
    }

    @Override
    public String toString() {
        return epoch + "-" + seq;
    }
}
