package vn.hatinh.localstack.testing;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import vn.hatinh.localstack.server.EmbeddedPostgres;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL and a real Kafka. Both start once per JVM of tests and serve all its
 * test classes and Quarkus restarts; the database is empty when the JVM begins and is kept until it ends.
 *
 * <p>Argument {@code database}: name of the database, created when missing.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {

    private String database = "test";

    @Override
    public void init(Map<String, String> initArgs) {
        database = initArgs.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        TestServers servers = TestServers.shared();
        return Map.of(
                "quarkus.datasource.jdbc.url",
                servers.createDatabase(database),
                "quarkus.datasource.username",
                EmbeddedPostgres.USER,
                // trusted on localhost; the driver wants some password where the application sets one
                "quarkus.datasource.password",
                EmbeddedPostgres.USER,
                "kafka.bootstrap.servers",
                servers.bootstrapServers());
    }

    @Override
    public void stop() {
        // the servers outlive one Quarkus application and end with the JVM
    }
}
