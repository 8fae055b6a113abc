package vn.hatinh.reporting.vietnamese;

/** Letters that number the points of a document: a b c d đ e g h i k l m … */
public final class VietnameseLetters {

    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private VietnameseLetters() {}

    /** @param position from 0 */
    public static String at(int position) {
        if (position < 0 || position >= LETTERS.length()) {
            throw new IllegalArgumentException(
                    "points are numbered by " + LETTERS.length() + " letters, asked for number " + (position + 1));
        }
        return LETTERS.substring(position, position + 1);
    }
}
