package vn.hatinh.personnel.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.personnel.importing.sheet.StagedChunks;
import vn.hatinh.personnel.importing.sheet.StagedRow;
import vn.hatinh.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StagedChunksTest {

    private static List<List<String>> chunks(int keysAtATime, Stream<String> keys) {
        List<List<String>> chunks = new ArrayList<>();
        StagedChunks.forEach(
                keys.map(key -> new StagedRow(Sheets.ALL.get(1), 2, key, List.of()))
                        .iterator(),
                keysAtATime,
                chunk -> chunks.add(chunk.stream().map(StagedRow::key).toList()));
        return chunks;
    }

    @Test
    void rowsOfOneKeyStayTogether() {
        assertThat(chunks(2, Stream.of("a", "a", "b", "c", "c", "c", "d", "e")))
                .containsExactly(List.of("a", "a", "b"), List.of("c", "c", "c", "d"), List.of("e"));
    }

    @Test
    void withoutRowsThereIsNothingToDo() {
        assertThat(chunks(2, Stream.of())).isEmpty();
    }

    @Test
    void howeverManyRowsHaveNoReadableKeyTheyNeverComeAllAtOnce() {
        assertThat(chunks(2, IntStream.range(0, 30_000).mapToObj(i -> "")))
                .allSatisfy(chunk -> assertThat(chunk).hasSizeLessThanOrEqualTo(10_000));
    }

    @Test
    void moreRowsOfOneKeyThanCanBeMeantAreRefused() {
        assertThatThrownBy(() -> chunks(2, IntStream.range(0, 20_001).mapToObj(i -> "CB01")))
                .isInstanceOf(ProblemException.class);
    }
}
