package vn.hatinh.reporting.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word template that an office made from the one that ships. */
public final class OwnTemplate {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OwnTemplate() {}

    public static OwnTemplate fromShipped() {
        OwnTemplate template = new OwnTemplate();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(DocxTemplate.shipped().content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                template.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return template;
    }

    /** With something else in the text. */
    public OwnTemplate with(String old, String other) {
        return with("word/document.xml", old, other);
    }

    public OwnTemplate with(String part, String old, String other) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(part + " has no " + old);
        }
        return withPart(part, text.replace(old, other));
    }

    public OwnTemplate withPart(String part, String content) {
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] content() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
