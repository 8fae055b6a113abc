package vn.hatinh.personnel.importing.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The entries of an archive, to be changed one by one. */
public final class ZipBytes {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    public static ZipBytes of(byte[] zip) {
        ZipBytes bytes = new ZipBytes();
        try (ZipFile in = ZipFile.builder().setByteArray(zip).get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                bytes.entries.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    public ZipBytes put(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public ZipBytes put(String name, String content) {
        return put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public ZipBytes remove(String name) {
        entries.remove(name);
        return this;
    }

    /** Changes an entry's text; fails when nothing changes, so that no test rests on a missed replacement. */
    public ZipBytes edit(String name, UnaryOperator<String> change) {
        String before = new String(entries.get(name), StandardCharsets.UTF_8);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing to change in " + name);
        }
        return put(name, after);
    }

    /** Moves all entries into a folder. */
    public ZipBytes inFolder(String folder) {
        ZipBytes moved = new ZipBytes();
        entries.forEach((name, content) -> moved.put(folder + "/" + name, content));
        return moved;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
