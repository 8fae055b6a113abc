package vn.hatinh.indicators.engine;

/** A part of a plan that contradicts itself, or the rest of the plan. The message says why in English. */
public final class InvalidPlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String vietnamese;

    public InvalidPlanException(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
    }

    /** The message in Vietnamese. */
    public String inVietnamese() {
        return vietnamese;
    }
}
