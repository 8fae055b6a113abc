package vn.hatinh.localstack.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.hatinh.localstack.server.Folders;
import vn.hatinh.localstack.stack.AbandonedStacks;

/** A folder for one run, removed afterwards. */
record TemporaryStack(Path folder) implements AutoCloseable {

    private static final String PREFIX = "gender-equality-once-";

    /** Also clears away what earlier runs left behind when they were killed. */
    static TemporaryStack create() {
        try {
            Path folder = Files.createTempDirectory(PREFIX);
            AbandonedStacks.remove(folder.getParent(), PREFIX);
            return new TemporaryStack(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create a temporary folder", e);
        }
    }

    @Override
    public void close() {
        Folders.deleteRecursively(folder);
    }
}
