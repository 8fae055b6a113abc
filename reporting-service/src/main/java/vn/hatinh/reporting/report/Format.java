package vn.hatinh.reporting.report;

import java.util.Arrays;
import java.util.Optional;

import jakarta.ws.rs.core.MediaType;

import vn.hatinh.reporting.report.docx.DocxRenderer;
import vn.hatinh.reporting.report.pdf.PdfRenderer;
import vn.hatinh.reporting.report.xlsx.XlsxRenderer;

/** What a document can be had as, the preferred one first. */
public enum Format {
    DOCX("docx", DocxRenderer.MEDIA_TYPE),
    PDF("pdf", PdfRenderer.MEDIA_TYPE),
    XLSX("xlsx", XlsxRenderer.MEDIA_TYPE),
    HTML("html", MediaType.TEXT_HTML),
    JSON("json", MediaType.APPLICATION_JSON);

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<Format> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    /** Whether it is looked at in the place where it was asked for, instead of being kept as a file. */
    boolean isShown() {
        return this == HTML || this == JSON;
    }
}
