package vn.hatinh.localstack.testing;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL and a real Kafka, and lets it accept {@link Tokens}. The servers start
 * once per JVM of tests and serve all its test classes and Quarkus restarts; the database is empty when the JVM begins
 * and is kept until it ends.
 *
 * <p>Argument {@code database}: name of the database, created when missing. The application's own settings say as whom
 * it connects: as {@code postgres}, or as the role {@code <database>_app}, which may log in and has no rights of its own.
 * Passwords are not asked for.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    private static final String RUNTIME_ROLE = "_app";

    private String database = "test";

    @Override
    public void init(Map<String, String> initArgs) {
        database = initArgs.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        TestServers servers = TestServers.shared();
        servers.createRole(database + RUNTIME_ROLE);
        var settings = new HashMap<>(Tokens.serviceSettings());
        settings.put("quarkus.datasource.jdbc.url", servers.createDatabase(database));
        settings.put("kafka.bootstrap.servers", servers.bootstrapServers());
        return settings;
    }

    @Override
    public void stop() {
        // the servers outlive one Quarkus application and end with the JVM
    }
}
