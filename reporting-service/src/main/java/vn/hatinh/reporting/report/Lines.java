package vn.hatinh.reporting.report;

import java.util.List;
import java.util.stream.IntStream;

/** Lines that belong together. */
final class Lines {

    private Lines() {}

    /** Each line ends with a semicolon, the last with a full stop. */
    static List<String> closed(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i) + (i < lines.size() - 1 ? ";" : "."))
                .toList();
    }
}
