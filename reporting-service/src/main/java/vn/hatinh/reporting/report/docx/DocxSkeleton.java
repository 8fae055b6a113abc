package vn.hatinh.reporting.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * The empty document: pages, styles, settings and the header with the page number. Its parts are kept as readable XML
 * instead of a DOCX, so that a change of the form can be reviewed.
 */
final class DocxSkeleton {

    private static final String FOLDER = "report/docx/";

    private static final Map<String, String> PARTS = parts();

    private DocxSkeleton() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "package-relationships.xml");
        parts.put("word/document.xml", "document.xml");
        parts.put("word/_rels/document.xml.rels", "document-relationships.xml");
        parts.put("word/styles.xml", "styles.xml");
        parts.put("word/settings.xml", "settings.xml");
        parts.put("word/header1.xml", "header1.xml");
        return parts;
    }

    static XWPFDocument open() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(read(part.getValue()));
                zip.closeEntry();
            }
        }
        return new XWPFDocument(new ByteArrayInputStream(packed.toByteArray()));
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = DocxSkeleton.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("missing resource " + FOLDER + name);
            }
            return in.readAllBytes();
        }
    }
}
