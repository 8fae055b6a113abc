package vn.hatinh.personnel.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawRow;
import vn.hatinh.personnel.importing.file.RawSheet;
import vn.hatinh.personnel.importing.sheet.Folded;
import vn.hatinh.personnel.profile.SheetMapping.ColumnMapping;

/** A sheet of another system as a sheet of the workbook. Rows keep their numbers. */
record MappedSheet(RawSheet sheet, SheetMapping mapping) implements RawSheet {

    @Override
    public String name() {
        return mapping.to().name();
    }

    @Override
    public boolean hidden() {
        return sheet.hidden();
    }

    @Override
    public void forEachRow(Consumer<RawRow> reader) {
        sheet.forEachRow(new Reader(reader));
    }

    private final class Reader implements Consumer<RawRow> {

        private final Consumer<RawRow> next;
        private Map<String, Integer> places;
        private List<ColumnMapping> columns;

        Reader(Consumer<RawRow> next) {
            this.next = next;
        }

        @Override
        public void accept(RawRow row) {
            if (row.cells().stream().allMatch(Objects::isNull)) {
                return;
            }
            if (places == null) {
                readHeader(row);
            } else if (isWanted(row)) {
                next.accept(new RawRow(row.number(), cells(row)));
            }
        }

        private void readHeader(RawRow row) {
            places = new HashMap<>();
            for (int place = 0; place < row.cells().size(); place++) {
                RawCell cell = row.cell(place);
                if (cell != null) {
                    places.putIfAbsent(Folded.of(cell.shown()), place);
                }
            }
            columns = mapping.columns().stream().filter(this::isThere).toList();
            next.accept(new RawRow(
                    row.number(),
                    columns.stream()
                            .map(column -> RawCell.ofText(column.header()))
                            .toList()));
        }

        private boolean isThere(ColumnMapping column) {
            List<String> from = column.source().columns();
            return from.isEmpty() || from.stream().anyMatch(name -> places.containsKey(Folded.of(name)));
        }

        private boolean isWanted(RawRow row) {
            SheetMapping.Condition where = mapping.where();
            if (where == null) {
                return true;
            }
            RawCell cell = cell(where.column(), row);
            return cell != null && (where.is().isEmpty() || where.is().contains(Folded.of(cell.shown())));
        }

        private List<RawCell> cells(RawRow row) {
            List<RawCell> cells = new ArrayList<>(columns.size());
            columns.forEach(column -> cells.add(cell(column, row)));
            return cells;
        }

        private RawCell cell(ColumnMapping column, RawRow row) {
            List<RawCell> cells = new ArrayList<>();
            column.source().columns().forEach(name -> cells.add(cell(name, row)));
            return column.source().cell(cells);
        }

        private RawCell cell(String name, RawRow row) {
            Integer place = places.get(Folded.of(name));
            return place == null ? null : row.cell(place);
        }
    }
}
