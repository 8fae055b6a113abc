package vn.hatinh.support.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.PGProperty;

/** Opens connections to the service's database outside its pool: a relay keeps its one for as long as it runs. */
@ApplicationScoped
class RelayConnections {

    private static final int CONNECT_LIMIT_SECONDS = 10;
    /** No statement of the relay takes this long; a silent network does. */
    private static final int SILENCE_LIMIT_SECONDS = 60;

    private final String url;
    private final Properties properties = new Properties();

    RelayConnections(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        user.ifPresent(value -> PGProperty.USER.set(properties, value));
        password.ifPresent(value -> PGProperty.PASSWORD.set(properties, value));
        PGProperty.APPLICATION_NAME.set(properties, "outbox-relay");
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        // a relay only deletes what the broker has: what a crash of the database brings back is sent twice. The next
        // event would wait for the disk, too
        PGProperty.OPTIONS.set(properties, "-c synchronous_commit=off");
        PGProperty.CONNECT_TIMEOUT.set(properties, CONNECT_LIMIT_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(properties, SILENCE_LIMIT_SECONDS);
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }
}
