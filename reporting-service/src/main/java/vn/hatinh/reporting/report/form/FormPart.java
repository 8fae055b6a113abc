package vn.hatinh.reporting.report.form;

import java.util.Arrays;

import vn.hatinh.reporting.report.docx.DocxRenderer;

/** What an agency may have of its own for a kind of document. */
public enum FormPart {
    /** the Word document that gives it its form */
    TEMPLATE("template", DocxRenderer.MEDIA_TYPE, "docx"),
    /** its sentences, headings and prompts */
    WORDING("wording", FormPart.YAML, "yaml");

    static final String YAML = "application/yaml";

    private final String path;
    private final String mediaType;
    private final String extension;

    FormPart(String path, String mediaType, String extension) {
        this.path = path;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Its name in an address. */
    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** @throws IllegalArgumentException when no part is called so */
    static FormPart ofPath(String path) {
        return Arrays.stream(values())
                .filter(part -> part.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part is called " + path));
    }
}
