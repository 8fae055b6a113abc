package vn.hatinh.localstack.testing;

import java.sql.DriverManager;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

import vn.hatinh.localstack.server.EmbeddedPostgres;

import static org.assertj.core.api.Assertions.assertThat;

class StackResourceTest {

    @Test
    void everyTestClassOfOneJvmFindsTheSameServers() throws Exception {
        Map<String, String> first = startFor("personnel");
        try (var connection = connect(first);
                var statement = connection.createStatement()) {
            statement.execute("create table seen (text varchar)");
        }
        Map<String, String> second = startFor("personnel");
        assertThat(second).isEqualTo(first);
        try (var connection = connect(second);
                var seen = connection.createStatement().executeQuery("select count(*) from seen")) {
            assertThat(seen.next()).isTrue();
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", second.get("kafka.bootstrap.servers")))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }

    @Test
    void eachDatabaseIsItsOwn() {
        String url = "quarkus.datasource.jdbc.url";
        assertThat(startFor("indicators").get(url))
                .isNotEqualTo(startFor("reporting").get(url));
    }

    private static Map<String, String> startFor(String database) {
        var resource = new StackResource();
        resource.init(Map.of("database", database));
        Map<String, String> settings = resource.start();
        resource.stop();
        return settings;
    }

    private static java.sql.Connection connect(Map<String, String> settings) throws java.sql.SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"), EmbeddedPostgres.USER, EmbeddedPostgres.USER);
    }
}
