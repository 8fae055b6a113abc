package vn.hatinh.personnel.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.personnel.importing.file.RawCell;
import vn.hatinh.personnel.importing.file.RawCell.BooleanCell;
import vn.hatinh.personnel.importing.file.RawCell.ErrorCell;
import vn.hatinh.personnel.importing.file.RawCell.FormulaCell;
import vn.hatinh.personnel.importing.file.RawCell.NumberCell;
import vn.hatinh.personnel.importing.file.RawCell.TextCell;

/** Raw cells as a JSON array of strings, each behind a letter for its kind; empty cells at the end are left out. */
final class StagedCells {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StagedCells() {}

    static String write(List<RawCell> cells) {
        int length = cells.size();
        while (length > 0 && cells.get(length - 1) == null) {
            length--;
        }
        String[] written = new String[length];
        for (int i = 0; i < length; i++) {
            written[i] = write(cells.get(i));
        }
        try {
            return JSON.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings can be written", e);
        }
    }

    /** @param columns how many cells the row has, empty ones included */
    static List<RawCell> read(String json, int columns) {
        try {
            List<RawCell> cells = new ArrayList<>(columns);
            for (String written : JSON.readValue(json, String[].class)) {
                cells.add(read(written));
            }
            while (cells.size() < columns) {
                cells.add(null);
            }
            return cells;
        } catch (JsonProcessingException e) {
            // its own message quotes the row
            throw new IllegalStateException("A staged row is damaged");
        }
    }

    private static String write(RawCell cell) {
        if (cell == null) {
            return null;
        }
        if (cell instanceof TextCell text) {
            return "t" + text.text();
        }
        if (cell instanceof NumberCell number) {
            return "n" + number.number();
        }
        if (cell instanceof BooleanCell value) {
            return "b" + value.value();
        }
        return cell instanceof FormulaCell formula ? "f" + formula.formula() : "e" + ((ErrorCell) cell).error();
    }

    private static RawCell read(String written) {
        if (written == null) {
            return null;
        }
        String content = written.substring(1);
        return switch (written.charAt(0)) {
            case 't' -> new TextCell(content);
            case 'n' -> new NumberCell(new BigDecimal(content));
            case 'b' -> new BooleanCell(Boolean.parseBoolean(content));
            case 'f' -> new FormulaCell(content);
            case 'e' -> new ErrorCell(content);
            default -> throw new IllegalStateException("A staged row is damaged");
        };
    }
}
