package vn.hatinh.personnel.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** An agency for each test, since all tests share one database. */
public final class Agencies {

    private static final AtomicInteger LAST = new AtomicInteger(100);

    private Agencies() {}

    /** A code that no test has used before. */
    public static String next() {
        return "H27." + LAST.incrementAndGet();
    }
}
