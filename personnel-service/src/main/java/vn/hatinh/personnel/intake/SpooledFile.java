package vn.hatinh.personnel.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An uploaded file on disk, with its fingerprint; removed when closed, for it is full of personal data. */
final class SpooledFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final String sha256;
    private final long bytes;

    private SpooledFile(Path path, String sha256, long bytes) {
        this.path = path;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    /**
     * Writes the stream to a temporary file that only this user can read.
     *
     * @throws TooLargeException when there is more of it than the limit
     */
    static SpooledFile of(InputStream content, long limit) throws IOException, TooLargeException {
        Path path = Files.createTempFile("workbook", ".upload");
        try {
            MessageDigest digest = newSha256();
            long bytes;
            try (OutputStream file = new DigestOutputStream(Files.newOutputStream(path), digest)) {
                bytes = copy(content, file, limit);
            }
            return new SpooledFile(path, HexFormat.of().formatHex(digest.digest()), bytes);
        } catch (IOException | TooLargeException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    private static long copy(InputStream content, OutputStream file, long limit) throws IOException, TooLargeException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            bytes += read;
            if (bytes > limit) {
                throw new TooLargeException();
            }
            file.write(buffer, 0, read);
        }
        return bytes;
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    Path path() {
        return path;
    }

    String sha256() {
        return sha256;
    }

    long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    /** There is more content than the limit allows. */
    static final class TooLargeException extends Exception {}
}
