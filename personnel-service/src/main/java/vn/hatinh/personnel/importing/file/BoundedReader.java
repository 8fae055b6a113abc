package vn.hatinh.personnel.importing.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

import org.apache.commons.csv.CSVException;

/** Stops a CSV record that does not end, as one with a forgotten quotation mark, before it fills the memory. */
final class BoundedReader extends FilterReader {

    /** Eight cells of 32,767 characters and more fit in. */
    private static final int LONGEST_RECORD = 1 << 20;

    private int left = LONGEST_RECORD;

    BoundedReader(Reader in) {
        super(in);
    }

    void allowNextRecord() {
        left = LONGEST_RECORD;
    }

    @Override
    public int read() throws IOException {
        int character = super.read();
        count(character < 0 ? 0 : 1);
        return character;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int characters) throws IOException {
        left -= characters;
        if (left < 0) {
            throw new CSVException("record longer than %d characters", LONGEST_RECORD);
        }
    }
}
