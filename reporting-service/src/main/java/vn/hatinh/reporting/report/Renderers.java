package vn.hatinh.reporting.report;

import java.nio.charset.StandardCharsets;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;

import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.report.html.HtmlRenderer;
import vn.hatinh.reporting.report.model.Report;
import vn.hatinh.reporting.report.pdf.PdfRenderer;
import vn.hatinh.reporting.report.xlsx.XlsxRenderer;
import vn.hatinh.support.events.EventJson;

/** Writes a document in any of its formats. Made at start, so that a fault in a template prevents it. */
@Startup
@ApplicationScoped
public class Renderers {

    private final DocxRenderer docx = new DocxRenderer();
    private final HtmlRenderer html = new HtmlRenderer();
    private final PdfRenderer pdf = new PdfRenderer(html);
    private final XlsxRenderer xlsx = new XlsxRenderer();

    public byte[] render(Report report, Format format) {
        return switch (format) {
            case DOCX -> docx.render(report);
            case PDF -> pdf.render(report);
            case XLSX -> xlsx.render(report);
            case HTML -> html.render(report).getBytes(StandardCharsets.UTF_8);
            case JSON -> EventJson.write(report).getBytes(StandardCharsets.UTF_8);
        };
    }
}
