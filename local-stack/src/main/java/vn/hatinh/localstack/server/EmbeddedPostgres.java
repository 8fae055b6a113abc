package vn.hatinh.localstack.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A real PostgreSQL as a child process, from binaries on the classpath; listens on localhost only and trusts everyone
 * there. Databases sort and compare by code point whatever the machine's locale is.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The superuser; there is no password. */
    public static final String USER = "postgres";

    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

    private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param dataDir folder that keeps the data; what is committed there survives a crash, and a server left behind
     *     there by a killed process is stopped first. Null: a temporary folder, removed on close and not synced to disk
     * @param port port to listen on; 0: any free one
     */
    public static EmbeddedPostgres start(Path dataDir, int port) {
        var builder = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setPGStartupWait(START_LIMIT)
                .setPort(port == 0 ? FreePorts.next() : port)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("max_connections", "200");
        if (dataDir != null) {
            OrphanedPostgres.stop(dataDir);
            String durable = "on";
            builder.setDataDirectory(dataDir)
                    .setCleanDataDirectory(false)
                    // whoever names a folder closes the server when its users are gone; a hook would run beside them
                    .setRegisterShutdownHook(false)
                    .setServerConfig("fsync", durable)
                    .setServerConfig("synchronous_commit", durable)
                    .setServerConfig("full_page_writes", durable);
        }
        try {
            return new EmbeddedPostgres(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** Stops a server that a killed process left running on the folder; {@link #start} does so too. */
    public static void stopOrphan(Path dataDir) {
        OrphanedPostgres.stop(dataDir);
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** Creates the database unless it exists. */
    public void createDatabase(String name) {
        Databases.createIfMissing(server.getPostgresDatabase(), name);
    }

    /** Creates a role that may log in and nothing more, unless it exists. */
    public void createRole(String name) {
        Databases.createRoleIfMissing(server.getPostgresDatabase(), name);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not stop", e);
        }
    }
}
