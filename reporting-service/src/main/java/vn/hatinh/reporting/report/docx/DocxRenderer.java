package vn.hatinh.reporting.report.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.hatinh.reporting.report.model.Appendix;
import vn.hatinh.reporting.report.model.Report;

/** Writes a report as a Word document that an official can go on working with. */
public final class DocxRenderer {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** In the form that ships. */
    public byte[] render(Report report) {
        return render(report, DocxTemplate.shipped());
    }

    public byte[] render(Report report, DocxTemplate template) {
        try (XWPFDocument document = template.open();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            TemplateFill.fill(document, Contents.of(report));
            appendices(document, Sections.atAppendices(document), report);
            DocxProperties.write(document.getProperties(), report);
            document.write(out);
            return out.toByteArray();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("the report cannot be written as DOCX", e);
        }
    }

    /** Each has pages numbered by themselves; those of the last have the settings of the document's end. */
    private static void appendices(XWPFDocument document, Sections sections, Report report)
            throws IOException, InvalidFormatException {
        int width = Pages.last(document).textWidth();
        for (int i = 0; i < report.appendices().size(); i++) {
            Appendix appendix = report.appendices().get(i);
            if (i > 0) {
                sections.endAppendix();
            }
            AppendixPart.write(document, appendix, width);
        }
        if (report.charts() != null) {
            sections.endAppendix();
            ChartsPart.write(document, report.charts(), width);
        }
    }
}
