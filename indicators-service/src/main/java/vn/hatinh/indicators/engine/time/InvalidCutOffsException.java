package vn.hatinh.indicators.engine.time;

/** Days that cannot close the years of a plan. The message says why in English. */
public final class InvalidCutOffsException extends IllegalArgumentException {

    private final String vietnamese;

    InvalidCutOffsException(String vietnamese, String english) {
        super(english);
        this.vietnamese = vietnamese;
    }

    /** The message in Vietnamese. */
    public String inVietnamese() {
        return vietnamese;
    }
}
