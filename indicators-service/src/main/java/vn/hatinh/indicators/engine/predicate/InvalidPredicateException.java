package vn.hatinh.indicators.engine.predicate;

import java.util.List;

/** An expression of the catalogue that does not parse or has the wrong type. */
public final class InvalidPredicateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String expression;
    private final transient List<Issue> issues;

    /**
     * One thing that is wrong.
     *
     * @param line in the expression, from 1
     * @param column in the line, from 1
     * @param vietnamese the reason; what the compiler found is English here, too
     */
    public record Issue(int line, int column, String reason, String vietnamese) {

        /** In words. */
        public String in(String expression) {
            return "line " + line + ", column " + column + " of \"" + at(expression) + "\": " + reason;
        }

        /** The same in Vietnamese. */
        public String inVietnamese(String expression) {
            return "dòng " + line + ", cột " + column + " của \"" + at(expression) + "\": " + vietnamese;
        }

        /** Its line alone: an expression may have many. */
        private String at(String expression) {
            return expression
                    .lines()
                    .skip(Math.max(line - 1, 0))
                    .findFirst()
                    .orElse(expression)
                    .strip();
        }
    }

    /** Of an expression as a whole. */
    InvalidPredicateException(String expression, String reason, String vietnamese) {
        this(expression, List.of(new Issue(1, 1, reason, vietnamese)));
    }

    /** @param issues at least one */
    InvalidPredicateException(String expression, List<Issue> issues) {
        super(issues.get(0).in(expression));
        this.expression = expression;
        this.issues = List.copyOf(issues);
    }

    public String expression() {
        return expression;
    }

    /** What the compiler found; of an expression that does not parse only the first, which causes the others. */
    public List<Issue> issues() {
        return issues;
    }
}
