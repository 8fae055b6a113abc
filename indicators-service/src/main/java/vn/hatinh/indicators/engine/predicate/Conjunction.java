package vn.hatinh.indicators.engine.predicate;

import java.util.ArrayList;
import java.util.List;

/** Takes an expression apart into the conditions that it joins by {@code &&}, so that each can be asked alone. */
final class Conjunction {

    private final String expression;
    private final List<String> parts = new ArrayList<>();
    private int depth;
    private int start;
    private char quote;

    private Conjunction(String expression) {
        this.expression = expression;
    }

    /** The conditions as they are written; one that holds {@code ||} or {@code ?} outside of brackets stays whole. */
    static List<String> parts(String expression) {
        return new Conjunction(expression).split();
    }

    private List<String> split() {
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (quote != 0) {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0) {
                depth--;
            } else if (depth == 0 && (c == '?' || expression.startsWith("||", i))) {
                return List.of(oneLine(expression));
            } else if (depth == 0 && expression.startsWith("&&", i)) {
                parts.add(oneLine(expression.substring(start, i)));
                start = i + 2;
                i++;
            }
        }
        parts.add(oneLine(expression.substring(start)));
        return List.copyOf(parts);
    }

    private static String oneLine(String part) {
        return part.strip().replaceAll("\\s+", " ");
    }
}
