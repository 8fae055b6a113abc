package vn.hatinh.localstack.testing;

import org.postgresql.ds.PGSimpleDataSource;

import vn.hatinh.localstack.server.Databases;
import vn.hatinh.localstack.server.EmbeddedPostgres;

/**
 * Addresses of the servers that this JVM's tests share. The servers run in a process of their own: Quarkus loads test
 * classes through several class loaders, restarts them, and brings its own log manager, none of which a broker in the
 * same JVM bears well.
 *
 * @param postgresPort on localhost
 * @param bootstrapServers of Kafka
 */
public record TestServers(int postgresPort, String bootstrapServers) {

    /** System property, because it is the one state that all class loaders of a JVM share. */
    private static final String ADDRESSES = "vn.hatinh.localstack.test-servers";

    /** The servers of this JVM; the first call starts them. */
    public static TestServers shared() {
        synchronized (System.getProperties()) {
            String known = System.getProperty(ADDRESSES);
            if (known == null) {
                known = ServerProcess.start();
                System.setProperty(ADDRESSES, known);
            }
            return parse(known);
        }
    }

    /** Creates the database when missing and returns its JDBC URL. */
    public String createDatabase(String name) {
        Databases.createIfMissing(maintenance(), name);
        return jdbcUrl(name);
    }

    /** Creates a role that may log in and nothing more, when missing. */
    public void createRole(String name) {
        Databases.createRoleIfMissing(maintenance(), name);
    }

    private PGSimpleDataSource maintenance() {
        var maintenance = new PGSimpleDataSource();
        maintenance.setUrl(jdbcUrl("postgres"));
        maintenance.setUser(EmbeddedPostgres.USER);
        return maintenance;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + postgresPort + "/" + database;
    }

    /** One line of text that {@link #parse} reads. */
    String format() {
        return postgresPort + " " + bootstrapServers;
    }

    static TestServers parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 2) {
            throw new IllegalArgumentException("Not the addresses of test servers: " + line);
        }
        return new TestServers(Integer.parseInt(parts[0]), parts[1]);
    }
}
