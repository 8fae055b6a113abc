package vn.hatinh.reporting.webhook;

import java.time.Duration;

/**
 * What came of an attempt.
 *
 * @param status of the answer; null when none came
 * @param failure why there was none; null when there was
 */
record Outcome(Integer status, String failure, Duration took) {

    private static final int GONE = 410;

    boolean isSuccess() {
        return status != null && status >= 200 && status < 300;
    }

    /** The receiver says that nobody wants it any more. */
    boolean isGone() {
        return status != null && status == GONE;
    }

    String asText() {
        return status == null ? failure : "HTTP " + status;
    }
}
