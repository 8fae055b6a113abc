package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.hatinh.localstack.server.EmbeddedPostgres;
import vn.hatinh.localstack.server.Folders;

/** Temporary stacks whose process was killed before it could clean up. */
public final class AbandonedStacks {

    private AbandonedStacks() {}

    /**
     * Stops what still runs in them and removes their folders.
     *
     * @param parent folder of the stacks' folders
     * @param prefix first part of their names
     */
    public static void remove(Path parent, String prefix) {
        try (var folders = Files.newDirectoryStream(parent, prefix + "*")) {
            for (Path folder : folders) {
                if (Files.isWritable(folder)) {
                    remove(new StackLayout(folder));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + parent, e);
        }
    }

    private static void remove(StackLayout layout) {
        // without a lock file it may be a stack that is just being made
        if (!Files.exists(layout.root().resolve("lock"))) {
            return;
        }
        FolderLock.tryAcquire(layout.lock()).ifPresent(lock -> {
            try (lock) {
                OrphanedProcesses.stop(layout);
                EmbeddedPostgres.stopOrphan(layout.postgres());
            }
            Folders.deleteRecursively(layout.root());
        });
    }
}
