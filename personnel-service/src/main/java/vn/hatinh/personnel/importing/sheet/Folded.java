package vn.hatinh.personnel.importing.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word without what people write differently: case, accents, đ for d, spaces, and the "*" of required columns. */
public final class Folded {

    private static final Pattern IGNORED = Pattern.compile("[\\p{M}\\s\\u00A0*]+");

    private Folded() {}

    public static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return IGNORED.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }
}
