package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What lies where in the folder of a stack.
 *
 * @param root everything the stack writes is below it
 */
public record StackLayout(Path root) {

    public StackLayout {
        root = root.toAbsolutePath().normalize();
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path reports() {
        return create(root.resolve("reports"));
    }

    /** Log of PostgreSQL's and Kafka's process. */
    public Path serversLog() {
        return logs().resolve("servers.log");
    }

    public Path log(Service service) {
        return logs().resolve(service.module() + ".log");
    }

    /** Tells a later start which process to look for when this one was killed. */
    Path processFile(Service service) {
        return create(root.resolve("run")).resolve(service.module() + ".process");
    }

    Path lock() {
        return create(root).resolve("lock");
    }

    private Path logs() {
        return create(root.resolve("logs"));
    }

    private static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + folder, e);
        }
    }
}
