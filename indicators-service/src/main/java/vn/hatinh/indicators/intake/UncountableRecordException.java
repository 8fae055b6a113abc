package vn.hatinh.indicators.intake;

import vn.hatinh.indicators.store.RecordKind;
import vn.hatinh.indicators.store.RecountJob;

/** A stored record that a definition cannot count, however often it is tried. */
final class UncountableRecordException extends RecountFailedException {

    private static final long serialVersionUID = 1L;

    UncountableRecordException(RecountJob job, RecordKind kind, RuntimeException cause) {
        super(
                job,
                "a record of kind " + kind + " cannot be counted: "
                        + cause.getClass().getSimpleName(),
                cause);
    }
}
