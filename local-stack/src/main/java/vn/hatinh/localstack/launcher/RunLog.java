package vn.hatinh.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.SizeRotatingFileHandler;

/** Sends what the servers in this process log to a file: the console belongs to the user. */
final class RunLog {

    private static final long LIMIT_BYTES = 20_000_000;

    private RunLog() {}

    static void to(Path file) {
        try {
            var handler = new SizeRotatingFileHandler(file.toFile(), true, LIMIT_BYTES, 1);
            handler.setFormatter(new PatternFormatter("%d{yyyy-MM-dd HH:mm:ss,SSS} %-5p [%c] (%t) %s%e%n"));
            handler.setAutoFlush(true);
            Logger root = Logger.getLogger("");
            for (Handler other : root.getHandlers()) {
                root.removeHandler(other);
                other.close();
            }
            root.addHandler(handler);
            root.setLevel(Level.INFO);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
