package vn.hatinh.reporting.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;

import vn.hatinh.reporting.report.html.HtmlRenderer;
import vn.hatinh.reporting.report.model.Provenance;
import vn.hatinh.reporting.report.model.Report;

/**
 * Writes a report as a PDF for print. Liberation Serif, which has the widths of Times New Roman and all letters of
 * Vietnamese, is embedded, so that it looks the same on every machine.
 */
public final class PdfRenderer {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final String FONT_FAMILY = "Times New Roman";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        // the library tells of every page that it lays out
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final HtmlRenderer html;
    private final FSDefaultCacheStore fontMetrics = new FSDefaultCacheStore();

    public PdfRenderer(HtmlRenderer html) {
        this.html = html;
    }

    public byte[] render(Report report) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fontMetrics);
        font(builder, "Regular", NORMAL, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", NORMAL, FontStyle.ITALIC);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        builder.withHtmlContent(html.render(report), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                describe(document.getDocumentInformation(), report);
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the report cannot be written as PDF", e);
        }
    }

    private static void font(PdfRendererBuilder builder, String variant, int weight, FontStyle style) {
        builder.useFont(() -> open("liberation/LiberationSerif-" + variant + ".ttf"), FONT_FAMILY, weight, style, true);
    }

    private static InputStream open(String resource) {
        InputStream in = PdfRenderer.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        return in;
    }

    private static void describe(PDDocumentInformation information, Report report) {
        information.setTitle(report.letterhead().subject());
        information.setAuthor(report.letterhead().issuingBody());
        Provenance provenance = report.provenance();
        information.setCustomMetadataValue("kind", provenance.kind().path());
        information.setCustomMetadataValue("agency", provenance.agency());
        information.setCustomMetadataValue("plan", provenance.plan());
        information.setCustomMetadataValue("planVersion", Integer.toString(provenance.planVersion()));
        information.setCustomMetadataValue("year", Integer.toString(provenance.year()));
        information.setCustomMetadataValue("position", Long.toString(provenance.position()));
        information.setCustomMetadataValue("asOf", provenance.asOf().toString());
        information.setCustomMetadataValue(
                "wordingVersion", Integer.toString(provenance.forms().wording()));
    }
}
