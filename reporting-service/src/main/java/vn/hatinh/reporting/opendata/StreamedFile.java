package vn.hatinh.reporting.opendata;

import java.io.IOException;
import java.io.OutputStream;

import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A Parquet file that goes to its receiver while it is written: the format needs to know positions, not to go back. */
final class StreamedFile implements OutputFile {

    private final OutputStream receiver;

    StreamedFile(OutputStream receiver) {
        this.receiver = receiver;
    }

    @Override
    public PositionOutputStream create(long blockSize) {
        return new Counting(receiver);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
        return create(blockSize);
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    /** Closing the receiver is the matter of who opened it. */
    private static final class Counting extends PositionOutputStream {

        private final OutputStream receiver;
        private long written;

        Counting(OutputStream receiver) {
            this.receiver = receiver;
        }

        @Override
        public long getPos() {
            return written;
        }

        @Override
        public void write(int octet) throws IOException {
            receiver.write(octet);
            written++;
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            receiver.write(octets, offset, length);
            written += length;
        }

        @Override
        public void flush() throws IOException {
            receiver.flush();
        }
    }
}
