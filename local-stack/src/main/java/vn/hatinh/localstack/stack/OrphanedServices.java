package vn.hatinh.localstack.stack;

import java.util.Arrays;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Services that still run because the process that started them was killed. */
final class OrphanedServices {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServices.class);

    private OrphanedServices() {}

    /** Returns when none of the folder's services runs any more. */
    static void stop(StackLayout layout) {
        List<ProcessFile> files = Arrays.stream(Service.values())
                .map(service -> new ProcessFile(layout.processFile(service)))
                .toList();
        List<ProcessHandle> left =
                files.stream().flatMap(file -> file.find().stream()).toList();
        left.forEach(process -> {
            LOG.info("Stopping the service process {} left behind in {}", process.pid(), layout.root());
            ProcessEnd.request(process);
        });
        left.forEach(ProcessEnd::await);
        files.forEach(ProcessFile::delete);
    }
}
