package vn.hatinh.reporting.report.docx;

import java.text.Normalizer;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes paragraphs. All text of a document passes here and becomes Unicode NFC, as TCVN 6909:2001 asks. */
final class Paragraphs {

    private Paragraphs() {}

    static void add(XWPFDocument document, Style style, String text) {
        write(document.createParagraph(), style, text);
    }

    static void add(XWPFTableCell cell, Style style, String text) {
        write(next(cell), style, text);
    }

    /** A place in the cell for a picture. */
    static XWPFRun picture(XWPFTableCell cell) {
        XWPFParagraph paragraph = next(cell);
        paragraph.setStyle(Style.PICTURE.id());
        return paragraph.createRun();
    }

    /** A new cell comes with one empty paragraph. */
    private static XWPFParagraph next(XWPFTableCell cell) {
        XWPFParagraph first = cell.getParagraphs().get(0);
        return cell.getParagraphs().size() == 1 && first.getStyle() == null ? first : cell.addParagraph();
    }

    static void write(XWPFParagraph paragraph, Style style, String text) {
        paragraph.setStyle(style.id());
        paragraph.createRun().setText(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** A line of the given length in the middle of what is {@code width} wide, both in twentieths of a point. */
    static void rule(XWPFParagraph paragraph, int length, int width) {
        paragraph.setStyle(Style.RULE.id());
        int indent = Math.max(0, (width - length) / 2);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
    }
}
