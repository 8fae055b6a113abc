package vn.hatinh.personnel.importing.file;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Inflates every entry of an archive once, without keeping it, and refuses the archive when one is damaged, has a
 * password, or expands more than 100 times. What counts are the bytes that come out, not what the headers promise.
 */
final class ZipScreening {

    /** An honest sheet of 100,000 staff compresses 13 times. */
    private static final long MOST_TIMES = 100;

    /** Short and repetitive entries compress better than that and can do no harm. */
    private static final long SMALL_ENTRY = 1 << 20;

    /** Stops archives whose harm lies in the number of small entries. */
    private static final long SMALL_ARCHIVE = 16 << 20;

    /** Looks at the content of an entry; it need not read to the end. */
    @FunctionalInterface
    interface ContentScreening {
        void screen(String entry, InputStream content) throws IOException;
    }

    private final ZipFile zip;
    private final long fileSize;
    private long leftForArchive;

    ZipScreening(ZipFile zip, long fileSize) {
        this.zip = zip;
        this.fileSize = fileSize;
        this.leftForArchive = Math.max(SMALL_ARCHIVE, MOST_TIMES * fileSize);
    }

    void screen(List<ZipArchiveEntry> entries, ContentScreening contentScreening) {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            // two entries of one name: what is screened here might not be what is read later
            if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw UnreadableWorkbook.ambiguousEntry(entry.getName());
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw UnreadableWorkbook.encrypted(entry.getName());
            }
            // the other methods of compression need libraries of their own
            if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
                throw UnreadableWorkbook.corrupt(entry.getName());
            }
            try {
                screen(entry, contentScreening);
            } catch (IOException e) {
                throw UnreadableWorkbook.corrupt(entry.getName());
            }
        }
    }

    private void screen(ZipArchiveEntry entry, ContentScreening contentScreening) throws IOException {
        // a header that claims more compressed bytes than the file has does not raise the limit
        long compressed = Math.min(entry.getCompressedSize(), fileSize);
        try (MeteredStream content = new MeteredStream(
                zip.getInputStream(entry), entry.getName(), Math.max(SMALL_ENTRY, MOST_TIMES * compressed))) {
            contentScreening.screen(entry.getName(), content);
            content.transferTo(OutputStream.nullOutputStream());
            if (content.checksum.getValue() != entry.getCrc()) {
                throw new EOFException("checksum");
            }
        }
    }

    /** Counts what comes out and stops at the limit. */
    private final class MeteredStream extends FilterInputStream {

        private final String entry;
        private final CRC32 checksum = new CRC32();
        private long left;

        MeteredStream(InputStream in, String entry, long limit) {
            super(in);
            this.entry = entry;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                checksum.update(value);
                count(1);
            }
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                checksum.update(buffer, offset, read);
                count(read);
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int bytes) {
            left -= bytes;
            leftForArchive -= bytes;
            if (left < 0 || leftForArchive < 0) {
                throw UnreadableWorkbook.expandsTooMuch(entry, MOST_TIMES);
            }
        }
    }
}
