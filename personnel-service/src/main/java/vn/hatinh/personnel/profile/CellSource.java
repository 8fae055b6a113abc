package vn.hatinh.personnel.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.ErrorCell;
import vn.hatinh.personnel.importing.file.RawCell.FormulaCell;
import vn.hatinh.personnel.importing.file.RawCell.TextCell;
import vn.hatinh.personnel.importing.sheet.Folded;
import vn.hatinh.personnel.importing.sheet.Shown;

/** Where the content of a column of the workbook comes from. */
sealed interface CellSource {

    /** Columns of the other sheet that it is made of; when the file has none of them, the column is missing. */
    List<String> columns();

    /** @param cells those of the columns, null for empty ones */
    RawCell cell(List<RawCell> cells);

    /** The same in every row. */
    record Constant(RawCell value) implements CellSource {
        @Override
        public List<String> columns() {
            return List.of();
        }

        @Override
        public RawCell cell(List<RawCell> cells) {
            return value;
        }
    }

    /** One or more columns, joined by some text. */
    record Joined(List<String> columns, String with) implements CellSource {
        @Override
        public RawCell cell(List<RawCell> cells) {
            List<RawCell> filled = cells.stream().filter(Objects::nonNull).toList();
            if (filled.size() < 2) {
                return filled.isEmpty() ? null : filled.get(0);
            }
            return filled.stream()
                    .filter(cell -> cell instanceof FormulaCell || cell instanceof ErrorCell)
                    .findFirst()
                    .orElseGet(() ->
                            RawCell.ofText(filled.stream().map(RawCell::shown).collect(Collectors.joining(with))));
        }
    }

    /** Words of the other system with those of the workbook; others stay as they are, and are errors as a rule. */
    record Translated(CellSource source, Map<String, String> words) implements CellSource {
        @Override
        public List<String> columns() {
            return source.columns();
        }

        @Override
        public RawCell cell(List<RawCell> cells) {
            RawCell cell = source.cell(cells);
            String word = cell == null || cell instanceof FormulaCell ? null : words.get(Folded.of(cell.shown()));
            return word == null ? cell : RawCell.ofText(word);
        }
    }

    /** Dates written as text in one of some formats. True dates of a spreadsheet stay as they are. */
    record Dated(CellSource source, List<DateTimeFormatter> formats, String shownFormats) implements CellSource {
        @Override
        public List<String> columns() {
            return source.columns();
        }

        @Override
        public RawCell cell(List<RawCell> cells) {
            RawCell cell = source.cell(cells);
            return cell instanceof TextCell text ? date(text.text()) : cell;
        }

        /** Left as it is, 11/12/2020 could be read as another day. */
        private RawCell date(String text) {
            for (DateTimeFormatter format : formats) {
                try {
                    return RawCell.ofText(Shown.of(LocalDate.parse(text, format)));
                } catch (DateTimeException e) {
                    continue;
                }
            }
            return RawCell.ofText("%s (≠ %s)".formatted(text, shownFormats));
        }
    }
}
