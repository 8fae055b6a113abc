package vn.hatinh.indicators.engine.predicate;

/** An expression of the catalogue that does not parse or has the wrong type. */
public final class InvalidPredicateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidPredicateException(String expression, int line, int column, String reason) {
        super("line " + line + ", column " + column + " of \"" + expression.strip() + "\": " + reason);
    }
}
