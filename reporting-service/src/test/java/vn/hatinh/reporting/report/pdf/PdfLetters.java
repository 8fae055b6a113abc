package vn.hatinh.reporting.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a PDF with their form, without spaces, in the order in which they were written. */
final class PdfLetters {

    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();

    private PdfLetters() {}

    static PdfLetters of(PDDocument pdf) throws IOException {
        PdfLetters collected = new PdfLetters();
        PDFTextStripper stripper = new PDFTextStripper() {

            @Override
            protected void writeString(String word, List<TextPosition> positions) {
                positions.forEach(collected::add);
            }
        };
        stripper.getText(pdf);
        return collected;
    }

    TextPosition firstOf(String wanted) {
        int place = text.indexOf(wanted);
        if (place < 0) {
            throw new AssertionError("the PDF does not say " + wanted);
        }
        return letters.get(place);
    }

    private void add(TextPosition letter) {
        letter.getUnicode()
                .chars()
                .filter(character -> !Character.isWhitespace(character))
                .forEach(character -> {
                    text.append((char) character);
                    letters.add(letter);
                });
    }
}
