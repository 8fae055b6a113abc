package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers a process in a file: its number and when it began, because the system gives numbers anew.
 *
 * @param file holds one line, {@code number begin}
 */
record ProcessFile(Path file) {

    void write(ProcessHandle process) {
        try {
            Files.writeString(file, line(process));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    /** The remembered process if it still runs. */
    Optional<ProcessHandle> find() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String remembered = Files.readString(file).strip();
            String number = remembered.split(" ", 2)[0];
            return number.matches("\\d{1,10}")
                    ? ProcessHandle.of(Long.parseLong(number))
                            .filter(process -> line(process).equals(remembered))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + file, e);
        }
    }

    private static String line(ProcessHandle process) {
        String begin = process.info().startInstant().map(Object::toString).orElse("unknown");
        return process.pid() + " " + begin;
    }
}
