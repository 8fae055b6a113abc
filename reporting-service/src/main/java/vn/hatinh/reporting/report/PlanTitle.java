package vn.hatinh.reporting.report;

import java.util.regex.Pattern;

import vn.hatinh.reporting.vietnamese.VietnameseText;

/** The title of a plan in a sentence. */
final class PlanTitle {

    private static final Pattern KIND =
            Pattern.compile("^kế hoạch\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PlanTitle() {}

    /** What follows "Kế hoạch số … ngày …": the title without the word it would repeat, going on in small letters. */
    static String behindItsNumber(String title) {
        return VietnameseText.continued(KIND.matcher(title).replaceFirst(""));
    }
}
