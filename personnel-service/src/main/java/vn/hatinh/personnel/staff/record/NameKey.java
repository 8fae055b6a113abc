package vn.hatinh.personnel.staff.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as the database keeps it to search by: function {@code without_accents} of the migrations. */
final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private NameKey() {}

    static String of(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
