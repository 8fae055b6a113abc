package vn.hatinh.personnel.importing.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import vn.hatinh.personnel.importing.file.UnreadableWorkbook;

/** Cuts rows in the order of their keys into pieces of bounded size, each with all rows of its keys. */
public final class StagedChunks {

    /** Far more than anybody's life brings; what goes beyond would have to be held in memory at once. */
    static final int MOST_ROWS_OF_A_KEY = 20_000;

    private static final int ROWS_AT_A_TIME = 10_000;

    private final int keysAtATime;
    private final Consumer<List<StagedRow>> consumer;
    private final Set<String> keys = new HashSet<>();
    private List<StagedRow> chunk = new ArrayList<>();
    private String key = "";
    private int rowsOfKey;

    private StagedChunks(int keysAtATime, Consumer<List<StagedRow>> consumer) {
        this.keysAtATime = keysAtATime;
        this.consumer = consumer;
    }

    /**
     * @param rows of one part, in the order of their keys
     * @throws vn.hatinh.support.problem.ProblemException when one key has more rows than can be meant
     */
    public static void forEach(Iterator<StagedRow> rows, int keysAtATime, Consumer<List<StagedRow>> consumer) {
        StagedChunks chunks = new StagedChunks(keysAtATime, consumer);
        rows.forEachRemaining(chunks::add);
        chunks.handOver();
    }

    private void add(StagedRow row) {
        boolean another = row.key().isEmpty() || !row.key().equals(key);
        if (another) {
            key = row.key();
            rowsOfKey = 0;
            if (keys.size() >= keysAtATime || chunk.size() >= ROWS_AT_A_TIME) {
                handOver();
            }
        }
        if (++rowsOfKey > MOST_ROWS_OF_A_KEY) {
            throw UnreadableWorkbook.tooManyRows("\"" + key + "\"", MOST_ROWS_OF_A_KEY);
        }
        keys.add(key);
        chunk.add(row);
    }

    private void handOver() {
        if (!chunk.isEmpty()) {
            consumer.accept(chunk);
        }
        chunk = new ArrayList<>();
        keys.clear();
    }
}
