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
        return of(pdf, 1, pdf.getNumberOfPages());
    }

    /** Of one page, counted from 1. */
    static PdfLetters of(PDDocument pdf, int page) throws IOException {
        return of(pdf, page, page);
    }

    private static PdfLetters of(PDDocument pdf, int from, int to) throws IOException {
        PdfLetters collected = new PdfLetters();
        PDFTextStripper stripper = new PDFTextStripper() {

            @Override
            protected void writeString(String word, List<TextPosition> positions) {
                positions.forEach(collected::add);
            }
        };
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        stripper.getText(pdf);
        return collected;
    }

    List<TextPosition> all() {
        return letters;
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
