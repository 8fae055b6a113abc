package vn.hatinh.indicators.intake;

import vn.hatinh.indicators.store.RecountJob;

/** A part of a recount that could not be done. The message names no record and no datum. */
class RecountFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RecountJob job;

    RecountFailedException(RecountJob job, RuntimeException cause) {
        this(job, "a part of it failed: " + cause.getClass().getSimpleName(), cause);
    }

    RecountFailedException(RecountJob job, String message, RuntimeException cause) {
        super(message, cause);
        this.job = job;
    }

    RecountJob job() {
        return job;
    }
}
