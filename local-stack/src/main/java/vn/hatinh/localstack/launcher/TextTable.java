package vn.hatinh.localstack.launcher;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table of texts whose columns are aligned on a terminal. Cells that are wider than their column's limit go on in the
 * next line.
 */
final class TextTable {

    /** Side on which a column's cells stand. */
    enum Align {
        LEFT,
        RIGHT
    }

    /**
     * @param limit widest the column gets
     */
    record Column(String title, Align align, int limit) {}

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<Line> lines = new ArrayList<>();

    private sealed interface Line {}

    private record Row(List<String> cells) implements Line {}

    private record Heading(String text) implements Line {}

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void row(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(columns.size() + " cells are needed, not " + cells.size());
        }
        lines.add(new Row(cells.stream().map(TextTable::composed).toList()));
    }

    /** A line over the whole width. */
    void heading(String text) {
        lines.add(new Heading(composed(text)));
    }

    List<String> format() {
        int[] widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        var text = new ArrayList<String>();
        text.addAll(format(columns.stream().map(Column::title).toList(), widths));
        text.add(IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)));
        for (Line line : lines) {
            if (line instanceof Row row) {
                text.addAll(format(row.cells(), widths));
            } else if (line instanceof Heading heading) {
                text.add(heading.text());
            }
        }
        return text;
    }

    private int width(int column) {
        int widest = lines.stream()
                .filter(Row.class::isInstance)
                .mapToInt(line -> length(((Row) line).cells().get(column)))
                .max()
                .orElse(0);
        int title = length(columns.get(column).title());
        return Math.max(title, Math.min(widest, columns.get(column).limit()));
    }

    private List<String> format(List<String> cells, int[] widths) {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(column -> wrap(cells.get(column), widths[column]))
                .toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, height)
                .mapToObj(line -> IntStream.range(0, widths.length)
                        .mapToObj(column -> pad(
                                line < wrapped.get(column).size()
                                        ? wrapped.get(column).get(line)
                                        : "",
                                widths[column],
                                columns.get(column).align()))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .toList();
    }

    private static List<String> wrap(String text, int width) {
        var wrapped = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                wrapped.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        wrapped.add(line.toString());
        return wrapped;
    }

    private static String pad(String text, int width, Align align) {
        String padding = " ".repeat(Math.max(0, width - length(text)));
        return align == Align.RIGHT ? padding + text : text + padding;
    }

    /** Accents as part of their letter: each letter then is one character and takes one place. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
