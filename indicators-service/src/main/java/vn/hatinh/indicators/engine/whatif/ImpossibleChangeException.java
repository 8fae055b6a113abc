package vn.hatinh.indicators.engine.whatif;

/** A change that cannot be made to a record as it is. */
public final class ImpossibleChangeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** the person is not on payroll on the day of the change */
        NOT_ON_PAYROLL,
        /** what would begin holds already */
        ALREADY_SO,
        /** nothing of the kind holds on the day and goes on after it */
        NOTHING_TO_END,
        /** a seat in the cấp ủy is for members of the Party */
        NOT_A_PARTY_MEMBER,
        /** a check that only women have */
        ONLY_FOR_WOMEN
    }

    private final Reason reason;

    public ImpossibleChangeException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
