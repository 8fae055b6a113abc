package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.hatinh.localstack.server.Folders;

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

    /** Keycloak's users and keys. */
    Path keycloak() {
        return root.resolve("keycloak");
    }

    public Path reports() {
        return create(root.resolve("reports"));
    }

    /** Log of PostgreSQL's and Kafka's process. */
    public Path serversLog() {
        return logs().resolve("servers.log");
    }

    public Path log(Service service) {
        return log(service.module());
    }

    /** Log of a program that runs as a child process. */
    Path log(String program) {
        return logs().resolve(program + ".log");
    }

    /** Files of the service that do not outlive it. */
    public Path temporary(Service service) {
        return temporary(service.module());
    }

    private Path temporary(String program) {
        return root.resolve("tmp").resolve(program);
    }

    /** What a killed program left behind is gone: uploaded files are full of personal data. */
    Path emptyTemporary(String program) {
        Folders.deleteRecursively(temporary(program));
        return create(temporary(program));
    }

    /** Tells a later start which process to look for when this one was killed. */
    Path processFile(String program) {
        return runFolder().resolve(program + ".process");
    }

    Path runFolder() {
        return create(root.resolve("run"));
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
