package vn.hatinh.personnel.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.file.RawCell;

import static org.assertj.core.api.Assertions.assertThat;

class StagedCellsTest {

    @Test
    void everyKindOfCellComesBackAsItWas() {
        List<RawCell> cells = Arrays.asList(
                new RawCell.TextCell("Nguyễn \"An\"\\n\u0000 😀"),
                null,
                new RawCell.NumberCell(new BigDecimal("1E-999999999")),
                new RawCell.BooleanCell(true),
                new RawCell.FormulaCell("=A1&\"\t\""),
                new RawCell.ErrorCell("#REF!"),
                null);

        assertThat(StagedCells.read(StagedCells.write(cells), cells.size())).isEqualTo(cells);
    }

    @Test
    void emptyCellsAtTheEndTakeNoSpace() {
        assertThat(StagedCells.write(Arrays.asList(new RawCell.TextCell("a"), null, null)))
                .isEqualTo("[\"ta\"]");
    }
}
