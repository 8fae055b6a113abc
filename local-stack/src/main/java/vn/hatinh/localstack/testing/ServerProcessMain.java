package vn.hatinh.localstack.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;

import vn.hatinh.localstack.server.EmbeddedKafka;
import vn.hatinh.localstack.server.EmbeddedPostgres;

/**
 * The process of the servers. Writes their addresses to the file named by its first argument and runs until its standard input
 * ends, which also happens when the parent is killed.
 */
public final class ServerProcessMain {

    private ServerProcessMain() {}

    public static void main(String[] args) {
        int status = 0;
        try {
            Path addresses = Path.of(args[0]);
            run(addresses, Boolean.parseBoolean(args[1]) ? addresses.resolveSibling("postgres") : null, System.in);
        } catch (IOException | RuntimeException e) {
            // into the file that the parent quotes, whatever log backend the tests' class path has
            e.printStackTrace();
            status = 1;
        }
        // whatever threads a half-started server left behind
        System.exit(status);
    }

    /**
     * @param synced folder of a database that syncs to disk; null: one that does not
     */
    private static void run(Path addresses, Path synced, InputStream parent) throws IOException {
        var kafkaStart = CompletableFuture.supplyAsync(() -> EmbeddedKafka.start(null, 0));
        try (var postgres = EmbeddedPostgres.start(synced, 0);
                var kafka = kafkaStart.join()) {
            announce(new TestServers(postgres.port(), kafka.bootstrapServers()), addresses);
            parent.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Moved into place, so that a reader never sees half of it. */
    private static void announce(TestServers servers, Path file) throws IOException {
        Path draft = Files.writeString(file.resolveSibling("addresses.draft"), servers.format());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
