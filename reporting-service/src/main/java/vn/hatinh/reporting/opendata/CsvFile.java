package vn.hatinh.reporting.opendata;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows as CSV (RFC 4180, UTF-8) with a header; a missing value is empty. */
final class CsvFile {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

    private CsvFile() {}

    static void write(Stream<OpenFigure> rows, OutputStream out) throws IOException {
        CSVPrinter printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
        printer.printRecord(Column.ALL.stream().map(Column::name));
        for (Iterator<OpenFigure> each = rows.iterator(); each.hasNext(); ) {
            OpenFigure row = each.next();
            printer.printRecord(Column.ALL.stream()
                    .map(column -> column.value().apply(row))
                    .map(value -> value instanceof BigDecimal number ? number.toPlainString() : value));
        }
        printer.flush();
    }
}
