package vn.hatinh.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what the servers in this process log to a file: the console belongs to the user. */
final class RunLog {

    private static final int LIMIT_BYTES = 20_000_000;

    private RunLog() {}

    static void to(Path file) {
        try {
            var handler = new FileHandler(file.toString(), LIMIT_BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            Logger root = Logger.getLogger("");
            for (var other : root.getHandlers()) {
                root.removeHandler(other);
            }
            root.addHandler(handler);
            root.setLevel(Level.INFO);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
