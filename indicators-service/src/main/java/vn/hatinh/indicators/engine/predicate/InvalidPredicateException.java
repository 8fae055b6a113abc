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
     */
    public record Issue(int line, int column, String reason) {

        /** In words. */
        public String in(String expression) {
            return "line " + line + ", column " + column + " of \"" + expression.strip() + "\": " + reason;
        }
    }

    InvalidPredicateException(String expression, int line, int column, String reason) {
        this(expression, List.of(new Issue(line, column, reason)));
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
