package vn.hatinh.reporting.changes;

import java.time.Instant;

/** Lets a test trim the log of changes as time does. */
public final class Trimming {

    private Trimming() {}

    /** All that happened until now. */
    public static void everything(ChangeLog log) {
        log.trim(Instant.now(), Long.MAX_VALUE);
    }
}
