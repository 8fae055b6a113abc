package vn.hatinh.reporting.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Opening;
import vn.hatinh.reporting.report.model.Report;

/** Writes a report as a Word document that an official can go on working with. */
public final class DocxRenderer {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public byte[] render(Report report) {
        try (XWPFDocument document = DocxSkeleton.open();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTPPr endOfMainPart = takeEndOfMainPart(document);
            LetterheadPart.write(document, report.letterhead());
            opening(document, report.opening());
            report.body().forEach(block -> Paragraphs.add(document, style(block.kind()), block.text()));
            Paragraphs.add(document, Style.CLOSING, report.closing());
            SigningPart.write(document, report.signing());
            document.createParagraph().getCTP().setPPr(endOfMainPart);
            AppendixPart.write(document, report.appendix());
            DocxProperties.write(document.getProperties(), report);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written as DOCX", e);
        }
    }

    /** The paragraph that ends the first section of pages comes first in the skeleton and belongs behind the signature. */
    private static CTPPr takeEndOfMainPart(XWPFDocument document) {
        XWPFParagraph paragraph = document.getParagraphs().get(0);
        CTPPr settings = (CTPPr) paragraph.getCTP().getPPr().copy();
        document.removeBodyElement(document.getPosOfParagraph(paragraph));
        return settings;
    }

    private static void opening(XWPFDocument document, Opening opening) {
        List<String> addressees = opening.addressees();
        for (int i = 0; i < addressees.size(); i++) {
            Paragraphs.add(document, i == 0 ? Style.ADDRESSEE : Style.ADDRESSEE_ITEM, addressees.get(i));
        }
        opening.grounds().forEach(ground -> Paragraphs.add(document, Style.GROUND, ground));
        opening.paragraphs().forEach(text -> Paragraphs.add(document, Style.TEXT, text));
    }

    private static Style style(Block.Kind kind) {
        return switch (kind) {
            case SECTION -> Style.HEADING_1;
            case SUBSECTION -> Style.HEADING_2;
            case POINT -> Style.HEADING_3;
            case PARAGRAPH -> Style.TEXT;
            case ITEM -> Style.ITEM;
        };
    }
}
