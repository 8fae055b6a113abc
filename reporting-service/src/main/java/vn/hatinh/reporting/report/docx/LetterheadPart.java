package vn.hatinh.reporting.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

import vn.hatinh.reporting.report.model.Letterhead;

/** What stands above the text: the table of names, then the kind of document and its subject. Lengths in twentieths of a point. */
final class LetterheadPart {

    private static final int LEFT = 3829;
    private static final int RIGHT = 5670;

    /** Between the margins of the page. */
    private static final int TEXT_WIDTH = 8787;

    /** "Độc lập - Tự do - Hạnh phúc" in 14 pt bold: the line below it is as long. */
    private static final int MOTTO_LENGTH = 3428;

    /** A capital letter in 13 pt bold, on average. */
    private static final int CAPITAL = 160;

    /** The other lines are a third to a half of the text above; the middle leaves room for the estimated length. */
    private static final double SHARE_OF_TEXT = 0.42;

    private LetterheadPart() {}

    static void write(XWPFDocument document, Letterhead letterhead) {
        XWPFTable table = Tables.create(document, Style.PLAIN_TABLE, 2, LEFT, RIGHT);
        issuer(table.getRow(0).getCell(0), letterhead);
        country(table.getRow(0).getCell(1), letterhead);
        Paragraphs.add(table.getRow(1).getCell(0), Style.NUMBER, letterhead.number());
        Paragraphs.add(table.getRow(1).getCell(1), Style.PLACE_AND_DATE, letterhead.placeAndDate());
        Paragraphs.add(document, Style.KIND, letterhead.kind());
        Paragraphs.add(document, Style.SUBJECT, letterhead.subject());
        Paragraphs.addRule(document, (int) (SHARE_OF_TEXT * TEXT_WIDTH), TEXT_WIDTH);
    }

    private static void issuer(XWPFTableCell cell, Letterhead letterhead) {
        Paragraphs.add(cell, Style.PARENT_BODY, letterhead.parentBody());
        Paragraphs.add(cell, Style.ISSUING_BODY, letterhead.issuingBody());
        int length = Math.min(LEFT, letterhead.issuingBody().length() * CAPITAL);
        Paragraphs.addRule(cell, (int) (SHARE_OF_TEXT * length), LEFT);
    }

    private static void country(XWPFTableCell cell, Letterhead letterhead) {
        Paragraphs.add(cell, Style.COUNTRY, letterhead.country());
        Paragraphs.add(cell, Style.MOTTO, letterhead.motto());
        Paragraphs.addRule(cell, MOTTO_LENGTH, RIGHT);
    }
}
