package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Programs that still run because the process that started them was killed. */
final class OrphanedProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedProcesses.class);

    private OrphanedProcesses() {}

    /** Returns when none of the folder's programs runs any more. */
    static void stop(StackLayout layout) {
        List<ProcessFile> files = remembered(layout);
        List<ProcessHandle> left =
                files.stream().flatMap(file -> file.find().stream()).toList();
        left.forEach(process -> {
            LOG.info("Stopping the process {} left behind in {}", process.pid(), layout.root());
            ProcessEnd.request(process);
        });
        left.forEach(ProcessEnd::await);
        files.forEach(ProcessFile::delete);
    }

    private static List<ProcessFile> remembered(StackLayout layout) {
        try (var files = Files.list(layout.runFolder())) {
            return files.map(ProcessFile::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + layout.runFolder(), e);
        }
    }
}
