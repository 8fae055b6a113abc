package vn.hatinh.personnel.importing.sheet;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.file.DateSystem;
import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawRow;

/** Goes once over one sheet: the first row with content is the header, the others with content are handed on. */
final class SheetScan {

    private final SheetDefinition<?> sheet;
    private final DateSystem dates;
    private final Findings findings;
    private final Consumer<StagedRow> sink;
    private Header header;
    private RowReader reader;
    private int rows;

    SheetScan(SheetDefinition<?> sheet, DateSystem dates, Findings findings, Consumer<StagedRow> sink) {
        this.sheet = sheet;
        this.dates = dates;
        this.findings = findings;
        this.sink = sink;
    }

    void read(RawRow row) {
        if (header != null) {
            if (!header.isBlank(row)) {
                rows++;
                sink.accept(staged(row));
            }
        } else if (row.cells().stream().anyMatch(Objects::nonNull)) {
            header = Header.read(row, sheet, findings.at(sheet, row.number()));
            reader = new RowReader(outline(), dates);
        }
    }

    private StagedRow staged(RawRow row) {
        StagedRow unkeyed = new StagedRow(sheet, row.number(), "", header.cells(row, sheet));
        return new StagedRow(sheet, row.number(), key(unkeyed), unkeyed.cells());
    }

    private String key(StagedRow row) {
        if (Part.of(sheet) == Part.AGENCY_FACTS) {
            return keyOfAgencyFact(row);
        }
        RawCell cell = row.cells().get(sheet.columns().indexOf(sheet.codeColumn()));
        return reader.parse(sheet.codeColumn(), cell).value() instanceof String code ? code : "";
    }

    /** The sheets about the agency are short, so it does no harm to read their rows twice. */
    private String keyOfAgencyFact(StagedRow row) {
        ReadRows read = new ReadRows();
        reader.read(row, new Findings(), read);
        return read.rows().stream()
                .flatMap(typed -> sheet.keyOf(typed).stream())
                .map(Object::toString)
                .collect(Collectors.joining("/"));
    }

    SheetOutline outline() {
        Set<Column<?>> columns = header == null
                ? Set.of()
                : sheet.columns().stream().filter(header::has).collect(Collectors.toUnmodifiableSet());
        return new SheetOutline(sheet, columns, header != null && header.isWrong(), rows);
    }
}
