package vn.hatinh.reporting.vietnamese;

import java.util.Locale;

/** Pieces of text that change their place. */
public final class VietnameseText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private VietnameseText() {}

    /** With a capital, to stand at the beginning. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }

    /** Without its capital, to stand within a sentence. */
    public static String continued(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}
