package vn.hatinh.reporting.report.pdf;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where lines may end, by the rules of Unicode: the library's own would also cut 5/5 and dates in two. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.forLanguageTag("vi-VN"));

    @Override
    public int next() {
        return lines.next();
    }

    @Override
    public void setText(String text) {
        lines.setText(text);
    }
}
