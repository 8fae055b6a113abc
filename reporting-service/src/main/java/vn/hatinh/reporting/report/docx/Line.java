package vn.hatinh.reporting.report.docx;

/**
 * A paragraph to be written.
 *
 * @param length of the drawn line in twentieths of a point; 0 for a paragraph of words
 */
record Line(Style style, String text, int length) {

    static Line of(Style style, String text) {
        return new Line(style, text, 0);
    }

    /** A line below a text that is as long as this, in twentieths of a point. */
    static Line below(int length) {
        // a third to a half of it; the middle leaves room for the estimated length
        return new Line(Style.RULE, "", length * 5 / 12);
    }

    boolean isRule() {
        return length > 0;
    }
}
