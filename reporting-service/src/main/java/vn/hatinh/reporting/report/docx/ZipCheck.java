package vn.hatinh.reporting.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** Unpacks a file as far as its limits, before anything else looks into it. */
final class ZipCheck {

    private static final int MOST_PARTS = 200;
    private static final long MOST_BYTES = 30L * 1024 * 1024;
    private static final int BUFFER = 8192;

    private ZipCheck() {}

    static List<ProblemError> faults(byte[] content) {
        int parts = 0;
        long bytes = 0;
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts++;
                bytes += unpacked(zip, buffer, MOST_BYTES - bytes);
                if (parts > MOST_PARTS || bytes > MOST_BYTES) {
                    return List.of(tooLarge());
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return List.of(TemplateCheck.noDocument());
        }
        return parts == 0 ? List.of(TemplateCheck.noDocument()) : List.of();
    }

    private static long unpacked(InputStream in, byte[] buffer, long most) throws IOException {
        long bytes = 0;
        for (int read = in.read(buffer); read >= 0 && bytes <= most; read = in.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }

    private static ProblemError tooLarge() {
        return new ProblemError(
                "",
                "too-large-inside",
                null,
                new Text("Tệp giải nén ra quá lớn", "The file is too large when unpacked"),
                new Text(
                        "Đến %d phần, %d MB".formatted(MOST_PARTS, MOST_BYTES / 1024 / 1024),
                        "Up to %d parts, %d MB".formatted(MOST_PARTS, MOST_BYTES / 1024 / 1024)));
    }
}
