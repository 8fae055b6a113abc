package vn.hatinh.reporting.report;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.runtime.Startup;

import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.report.docx.DocxTemplate;
import vn.hatinh.reporting.report.form.Forms;
import vn.hatinh.reporting.report.html.HtmlRenderer;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.report.model.Provenance;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.pdf.PdfRenderer;
import vn.hatinh.reporting.report.xlsx.XlsxRenderer;
import vn.hatinh.support.events.EventJson;

/** Writes a document in any of its formats. Made at start, so that a fault in a form that ships prevents it. */
@Startup
@ApplicationScoped
public class Renderers {

    private final Templates templates;
    private final DocxRenderer docx = new DocxRenderer();
    private final HtmlRenderer html = new HtmlRenderer();
    private final PdfRenderer pdf = new PdfRenderer(html);
    private final XlsxRenderer xlsx = new XlsxRenderer();

    /** Knows an agency's own Word templates. */
    @FunctionalInterface
    public interface Templates {
        DocxTemplate of(String agency, DocumentKind kind, int version);
    }

    @Inject
    Renderers(Forms forms) {
        this(forms::template);
    }

    public Renderers(Templates templates) {
        this.templates = templates;
    }

    public byte[] render(Report report, Format format) {
        return switch (format) {
            case DOCX -> docx.render(report, template(report.provenance()));
            case PDF -> pdf.render(report);
            case XLSX -> xlsx.render(report);
            case HTML -> html.render(report).getBytes(StandardCharsets.UTF_8);
            case JSON -> EventJson.write(report).getBytes(StandardCharsets.UTF_8);
        };
    }

    private DocxTemplate template(Provenance provenance) {
        return templates.of(
                provenance.agency(), provenance.kind(), provenance.forms().template());
    }
}
