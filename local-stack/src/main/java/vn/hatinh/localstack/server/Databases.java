package vn.hatinh.localstack.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

import javax.sql.DataSource;

/** The databases of one PostgreSQL server. */
public final class Databases {

    /** Needs no quotes in SQL. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    private Databases() {}

    /** Creates the database unless it exists. */
    public static void createIfMissing(DataSource maintenance, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        try (Connection connection = maintenance.getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, name)) {
                statement.execute("create database " + name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create database " + name, e);
        }
    }

    private static boolean exists(Statement statement, String name) throws SQLException {
        try (var found = statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
            return found.next();
        }
    }
}
