package vn.hatinh.personnel.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Speaks to the database as the owner of its tables, who may do what the service may not. */
@ApplicationScoped
public class Owner {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String name;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    /** Returns the number of rows; text {@code ?} are the parameters. */
    public int execute(String sql, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(url, name, password);
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one number that the query answers. */
    public long number(String sql, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(url, name, password);
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
