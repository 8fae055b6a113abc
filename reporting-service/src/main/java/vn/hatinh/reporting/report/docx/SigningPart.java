package vn.hatinh.reporting.report.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

import vn.hatinh.reporting.report.model.Signing;

/** Nơi nhận on the left, the signature on the right. */
final class SigningPart {

    /** Twentieths of a point. */
    private static final int LEFT = 2994;

    private static final int RIGHT = 6290;

    private SigningPart() {}

    static void write(XWPFDocument document, Signing signing) {
        XWPFTable table = Tables.create(document, Style.PLAIN_TABLE, 1, LEFT, RIGHT);
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell recipients = table.getRow(0).getCell(0);
        Paragraphs.add(recipients, Style.RECIPIENTS_HEADING, signing.recipientsHeading());
        signing.recipients().forEach(recipient -> Paragraphs.add(recipients, Style.RECIPIENT, recipient));
        XWPFTableCell signature = table.getRow(0).getCell(1);
        signing.title().forEach(line -> Paragraphs.add(signature, Style.SIGNATORY_TITLE, line));
        Paragraphs.add(signature, Style.SIGNATORY_NAME, signing.name());
    }
}
