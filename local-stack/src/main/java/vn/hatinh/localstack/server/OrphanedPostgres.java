package vn.hatinh.localstack.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that still runs on a data folder because the process that started it was killed. */
final class OrphanedPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostgres.class);
    private static final long STOP_LIMIT_SECONDS = 15;

    private OrphanedPostgres() {}

    /** Returns when no server runs on the folder any more. */
    static void stop(Path dataDir) {
        find(dataDir).ifPresent(server -> {
            LOG.info("Stopping PostgreSQL {} left behind on {}", server.pid(), dataDir);
            interrupt(server);
            if (!awaitExit(server)) {
                server.destroyForcibly();
                awaitExit(server);
            }
        });
    }

    /** The running server that postmaster.pid names; the file alone proves nothing, the number may have been given anew. */
    static Optional<ProcessHandle> find(Path dataDir) {
        Path pidFile = dataDir.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,10}"))
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(process -> process.info()
                            .command()
                            .map(command -> Path.of(command).getFileName().toString())
                            .filter("postgres"::equals)
                            .isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pidFile, e);
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for all clients to leave. */
    private static void interrupt(ProcessHandle server) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            server.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean awaitExit(ProcessHandle process) {
        try {
            process.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
