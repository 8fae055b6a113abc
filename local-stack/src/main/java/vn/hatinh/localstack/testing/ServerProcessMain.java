package vn.hatinh.localstack.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.hatinh.localstack.server.EmbeddedKafka;
import vn.hatinh.localstack.server.EmbeddedPostgres;

/**
 * The process of the servers. Writes their addresses to the file named by its argument and runs until its standard input
 * ends, which also happens when the parent is killed.
 */
public final class ServerProcessMain {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcessMain.class);

    private ServerProcessMain() {}

    public static void main(String[] args) {
        int status = 0;
        try {
            run(Path.of(args[0]), System.in);
        } catch (IOException | RuntimeException e) {
            LOG.error("The test servers failed", e);
            status = 1;
        }
        // whatever threads a half-started server left behind
        System.exit(status);
    }

    private static void run(Path addresses, InputStream parent) throws IOException {
        var kafkaStart = CompletableFuture.supplyAsync(() -> EmbeddedKafka.start(null, 0));
        try (var postgres = EmbeddedPostgres.start(null, 0);
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
