package vn.hatinh.reporting.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word document that gives a report its form: pages, styles, headers, and {@code {{names}}} where its content goes. */
public final class DocxTemplate {

    private static final String FOLDER = "report/docx/";

    private static final DocxTemplate SHIPPED = new DocxTemplate(pack());

    private final byte[] content;

    private DocxTemplate(byte[] content) {
        this.content = content;
    }

    /**
     * The form of Nghị định 30/2020/NĐ-CP. Its parts are kept as readable XML instead of a DOCX, so that a change of the
     * form can be reviewed.
     */
    public static DocxTemplate shipped() {
        return SHIPPED;
    }

    /** An office's own, which {@link TemplateCheck} found to be right. */
    public static DocxTemplate of(byte[] content) {
        return new DocxTemplate(content.clone());
    }

    /** The file. */
    public byte[] content() {
        return content.clone();
    }

    XWPFDocument open() throws IOException {
        XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
        if (this != SHIPPED) {
            StyleNames.align(document);
        }
        return document;
    }

    private static byte[] pack() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package-relationships.xml");
        parts.put("word/document.xml", "document.xml");
        parts.put("word/_rels/document.xml.rels", "document-relationships.xml");
        parts.put("word/styles.xml", "styles.xml");
        parts.put("word/settings.xml", "settings.xml");
        parts.put("word/header1.xml", "header1.xml");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // the same bytes after every start
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(read(part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = DocxTemplate.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("missing resource " + FOLDER + name);
            }
            return in.readAllBytes();
        }
    }
}
