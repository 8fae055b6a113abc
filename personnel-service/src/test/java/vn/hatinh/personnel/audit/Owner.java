package vn.hatinh.personnel.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

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

    /** Returns how many rows it changed. */
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
        return one(Long.class, sql, parameters);
    }

    /** The one id that the query answers. */
    public UUID id(String sql, Object... parameters) {
        return one(UUID.class, sql, parameters);
    }

    /** What the query answers. */
    public boolean truth(String sql) {
        return one(Boolean.class, sql);
    }

    /** The first column of the rows. */
    public List<String> texts(String sql, Object... parameters) {
        return all(String.class, sql, parameters);
    }

    private <T> T one(Class<T> type, String sql, Object... parameters) {
        return all(type, sql, parameters).get(0);
    }

    private <T> List<T> all(Class<T> type, String sql, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(url, name, password);
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getObject(1, type));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
