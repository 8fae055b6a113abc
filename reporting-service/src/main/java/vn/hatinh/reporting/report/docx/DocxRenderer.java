package vn.hatinh.reporting.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Block;
import vn.hatinh.reporting.report.model.Opening;
import vn.hatinh.reporting.report.model.Report;

/** Writes a report as a Word document that an official can go on working with. */
public final class DocxRenderer {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public byte[] render(Report report) {
        try (XWPFDocument document = DocxSkeleton.open();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sections sections = Sections.take(document);
            LetterheadPart.write(document, report.letterhead());
            opening(document, report.opening());
            report.body().forEach(block -> block(document, block));
            block(document, report.closing());
            SigningPart.write(document, report.signing());
            sections.endMainPart();
            appendices(document, sections, report);
            DocxProperties.write(document.getProperties(), report);
            document.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the report cannot be written as DOCX", e);
        }
    }

    private static void opening(XWPFDocument document, Opening opening) {
        List<String> addressees = opening.addressees();
        for (int i = 0; i < addressees.size(); i++) {
            Paragraphs.add(document, i == 0 ? Style.ADDRESSEE : Style.ADDRESSEE_ITEM, addressees.get(i));
        }
        opening.grounds().forEach(ground -> Paragraphs.add(document, Style.GROUND, ground));
        opening.paragraphs().forEach(block -> block(document, block));
    }

    private static void block(XWPFDocument document, Block block) {
        block.paragraphs().forEach(text -> Paragraphs.add(document, style(block.kind()), text));
    }

    /** Each has pages numbered by themselves; those of the last have the settings of the document's end. */
    private static void appendices(XWPFDocument document, Sections sections, Report report)
            throws IOException, InvalidFormatException {
        for (int i = 0; i < report.appendices().size(); i++) {
            Appendix appendix = report.appendices().get(i);
            if (i > 0) {
                sections.endAppendix();
            }
            AppendixPart.write(document, appendix);
        }
        if (report.charts() != null) {
            sections.endAppendix();
            ChartsPart.write(document, report.charts());
        }
    }

    private static Style style(Block.Kind kind) {
        return switch (kind) {
            case SECTION -> Style.HEADING_1;
            case SUBSECTION -> Style.HEADING_2;
            case POINT -> Style.HEADING_3;
            case PARAGRAPH -> Style.TEXT;
            case ITEM -> Style.ITEM;
            case PROMPT -> Style.PROMPT;
            case CLOSING -> Style.CLOSING;
        };
    }
}
