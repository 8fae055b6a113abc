package vn.hatinh.personnel.importing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX file that has passed the screening, read row by row. */
final class XlsxWorkbook implements RawWorkbook {

    /** Without formats; a number that cannot be parsed is an error of its cell, not of the file. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(false, true);

    private final ReadableWorkbook workbook;
    private final XlsxScreening screening;

    private XlsxWorkbook(ReadableWorkbook workbook, XlsxScreening screening) {
        this.workbook = workbook;
        this.screening = screening;
    }

    static XlsxWorkbook open(Path file, XlsxScreening screening) {
        return new XlsxWorkbook(reading("workbook", () -> new ReadableWorkbook(file.toFile(), OPTIONS)), screening);
    }

    @Override
    public OptionalLong rows() {
        return OptionalLong.of(screening.rows());
    }

    @Override
    public DateSystem dates() {
        return workbook.isDate1904() ? DateSystem.EXCEL_1904 : DateSystem.EXCEL_1900;
    }

    @Override
    public List<RawSheet> sheets() {
        return workbook.getSheets()
                .<RawSheet>map(
                        sheet -> new XlsxSheet(sheet, screening.hiddenFormulas().ofSheet(sheet.getId())))
                .toList();
    }

    @Override
    public List<String> ignoredFiles() {
        return List.of();
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record XlsxSheet(Sheet sheet, Map<String, String> hiddenFormulas) implements RawSheet {

        @Override
        public String name() {
            return Objects.requireNonNullElse(sheet.getName(), "");
        }

        @Override
        public boolean hidden() {
            return sheet.getVisibility() != SheetVisibility.VISIBLE;
        }

        @Override
        public void forEachRow(Consumer<RawRow> reader) {
            try (Stream<Row> rows = reading(name(), sheet::openStream)) {
                Iterator<Row> iterator = rows.iterator();
                int previous = 0;
                while (reading(name(), iterator::hasNext)) {
                    RawRow row = raw(iterator.next(), previous);
                    previous = row.number();
                    reader.accept(row);
                }
            }
        }

        /** The library numbers rows that carry no number from 0. */
        private RawRow raw(Row row, int previous) {
            int number = Math.max(row.getRowNum(), previous + 1);
            List<RawCell> cells = new ArrayList<>(row.getCellCount());
            for (Cell cell : row) {
                cells.add(cell == null ? null : raw(cell));
            }
            return new RawRow(number, cells);
        }

        private RawCell raw(Cell cell) {
            String hidden = hiddenFormulas.isEmpty()
                    ? null
                    : hiddenFormulas.get(cell.getAddress().toString());
            if (hidden != null) {
                return new RawCell.FormulaCell("=" + hidden);
            }
            if (cell.getRawValue() == null && cell.getFormula() == null) {
                return null;
            }
            return switch (cell.getType()) {
                case EMPTY -> null;
                case NUMBER -> RawCell.ofNumber(cell.asNumber());
                case BOOLEAN -> new RawCell.BooleanCell(Boolean.TRUE.equals(cell.getValue()));
                case ERROR -> new RawCell.ErrorCell(cell.getRawValue());
                case STRING -> RawCell.ofText(cell.getText());
                // some programs mark plain text as the result of a formula
                case FORMULA ->
                    cell.getFormula() == null
                            ? RawCell.ofText(cell.getText())
                            : new RawCell.FormulaCell("=" + cell.getFormula());
            };
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    /** The library throws a different exception for each way in which a file can be broken. */
    private static <T> T reading(String where, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException | RuntimeException e) {
            throw UnreadableWorkbook.corrupt(where);
        }
    }
}
