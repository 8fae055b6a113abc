package vn.hatinh.personnel.codelist;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A code of a list.
 *
 * @param from first day on which it is given out, null when it is older than anything on the books
 * @param to last such day, null for "still"
 * @param source the decision that says so
 */
public record ListedCode(String code, String vi, String en, LocalDate from, LocalDate to, String source) {

    public ListedCode {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(source, "source");
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("code %s ends before it begins".formatted(code));
        }
    }

    public boolean isValidOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
