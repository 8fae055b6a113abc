package vn.hatinh.indicators.intake;

import vn.hatinh.indicators.store.RecordKind;

/** A stored record that a definition cannot count. The message names no record and no datum. */
final class UncountableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UncountableRecordException(RecordKind kind, RuntimeException cause) {
        super(
                "a record of kind " + kind + " cannot be counted: "
                        + cause.getClass().getSimpleName(),
                cause);
    }
}
