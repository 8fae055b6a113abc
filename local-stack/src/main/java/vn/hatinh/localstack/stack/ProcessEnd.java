package vn.hatinh.localstack.stack;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends processes: kindly first, then surely. */
final class ProcessEnd {

    private static final long KIND_LIMIT_SECONDS = 20;
    private static final long SURE_LIMIT_SECONDS = 5;

    private ProcessEnd() {}

    /** Asks the process to end and returns at once. */
    static void request(ProcessHandle process) {
        process.destroy();
    }

    /** Returns when the process is gone; kills it when it takes too long. */
    static void await(ProcessHandle process) {
        if (!isGone(process, KIND_LIMIT_SECONDS)) {
            process.destroyForcibly();
            isGone(process, SURE_LIMIT_SECONDS);
        }
    }

    private static boolean isGone(ProcessHandle process, long seconds) {
        try {
            process.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
