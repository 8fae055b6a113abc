package vn.hatinh.localstack.launcher;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.localstack.launcher.TextTable.Align;
import vn.hatinh.localstack.launcher.TextTable.Column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextTableTest {

    private final TextTable table =
            new TextTable(List.of(new Column("Tên", Align.LEFT, 12), new Column("Số", Align.RIGHT, 5)));

    @Test
    void columnsStandStraightUnderAccentedLetters() {
        table.row(List.of("Đỗ", "1"));
        table.row(List.of("Nguyễn Ấu", "100"));
        assertThat(table.format())
                .containsExactly(
                        "Tên         Số", //
                        "─────────  ───",
                        "Đỗ           1",
                        "Nguyễn Ấu  100");
    }

    @Test
    void aLetterWithSeparateAccentsIsAsWideAsOneWithBuiltInOnes() {
        table.row(List.of(Normalizer.normalize("Nguyễn", Normalizer.Form.NFD), "1"));
        table.row(List.of("Nguyễn", "1"));
        assertThat(table.format().get(2)).isEqualTo(table.format().get(3));
    }

    @Test
    void aLongCellGoesOnInTheNextLine() {
        table.row(List.of("nữ trong diện quy hoạch", "7"));
        assertThat(table.format().subList(2, 4)).containsExactly("nữ trong       7", "diện quy");
        assertThat(table.format().get(4)).isEqualTo("hoạch");
    }

    @Test
    void aHeadingIsNotCutIntoColumns() {
        table.heading("1. Trong lĩnh vực chính trị");
        table.row(List.of("a", "1"));
        assertThat(table.format()).contains("1. Trong lĩnh vực chính trị");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatIllegalArgumentException().isThrownBy(() -> table.row(List.of("a")));
    }
}
