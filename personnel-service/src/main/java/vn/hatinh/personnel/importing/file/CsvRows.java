package vn.hatinh.personnel.importing.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.hatinh.support.problem.ProblemException;

/** The rows of one CSV file: UTF-8 with or without a byte order mark, comma or semicolon. */
final class CsvRows implements AutoCloseable {

    private static final int LONGEST_HEADER = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final BoundedReader reader;
    private final BufferedReader header;

    CsvRows(String name, InputStream content) {
        this.name = name;
        this.reader = new BoundedReader(new InputStreamReader(
                content,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        this.header = new BufferedReader(reader);
    }

    void forEach(Consumer<RawRow> consumer) throws IOException {
        long line = 1;
        try (CSVParser parser = parser()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records)) {
                line = parser.getCurrentLineNumber();
                consumer.accept(row(records.next()));
            }
        } catch (UncheckedIOException e) {
            throw unreadable(e.getCause(), line);
        } catch (IOException e) {
            throw unreadable(e, line);
        }
    }

    /** Reads the next record, if there is one. */
    private boolean hasNext(Iterator<CSVRecord> records) {
        reader.allowNextRecord();
        return records.hasNext();
    }

    private ProblemException unreadable(IOException e, long line) throws IOException {
        if (e instanceof CharacterCodingException) {
            return UnreadableWorkbook.notUtf8(name);
        }
        if (e instanceof CSVException) {
            return UnreadableWorkbook.brokenCsv(name, line);
        }
        throw e;
    }

    private CSVParser parser() throws IOException {
        skipByteOrderMark();
        header.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER];
        int length = header.read(start);
        header.reset();
        // empty lines stay, so that a record's number is the row's number in a spreadsheet
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(start, length))
                .setIgnoreEmptyLines(false)
                .get();
        return CSVParser.builder().setReader(header).setFormat(format).get();
    }

    private void skipByteOrderMark() throws IOException {
        header.mark(1);
        if (header.read() != BYTE_ORDER_MARK) {
            header.reset();
        }
    }

    /** Whichever of comma and semicolon is more frequent in the header line; no header contains either. */
    private static char delimiter(char[] start, int length) {
        int balance = 0;
        for (int i = 0; i < length && start[i] != '\n' && start[i] != '\r'; i++) {
            balance += start[i] == ';' ? 1 : start[i] == ',' ? -1 : 0;
        }
        return balance > 0 ? ';' : ',';
    }

    private static RawRow row(CSVRecord csvRecord) {
        List<RawCell> cells = new ArrayList<>(csvRecord.size());
        for (String value : csvRecord) {
            cells.add(cell(value));
        }
        return new RawRow(Math.toIntExact(csvRecord.getRecordNumber()), cells);
    }

    /** A spreadsheet would compute what begins with "=", so here as well it is a formula and not a value. */
    private static RawCell cell(String value) {
        RawCell cell = RawCell.ofText(value);
        return cell instanceof RawCell.TextCell text && text.text().startsWith("=")
                ? new RawCell.FormulaCell(text.text())
                : cell;
    }

    @Override
    public void close() throws IOException {
        header.close();
    }
}
