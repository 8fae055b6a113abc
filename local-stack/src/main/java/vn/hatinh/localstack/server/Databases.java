package vn.hatinh.localstack.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/** The databases and roles of one PostgreSQL server. */
public final class Databases {

    /** Needs no quotes in SQL. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private Databases() {}

    /** Creates the database unless it exists. */
    public static void createIfMissing(DataSource maintenance, String name) {
        requireName(name);
        try (Connection connection = maintenance.getConnection();
                Statement statement = connection.createStatement()) {
            if (!found(statement, "select from pg_database where datname = '" + name + "'")) {
                statement.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create database " + name, e);
        }
    }

    /** Creates a role that may log in and nothing more, unless it exists. */
    public static void createRoleIfMissing(DataSource maintenance, String name) {
        requireName(name);
        try (Connection connection = maintenance.getConnection();
                Statement statement = connection.createStatement()) {
            if (!found(statement, "select from pg_roles where rolname = '" + name + "'")) {
                statement.execute("create role " + name + " login");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create role " + name, e);
        }
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name: " + name);
        }
    }

    private static boolean found(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
