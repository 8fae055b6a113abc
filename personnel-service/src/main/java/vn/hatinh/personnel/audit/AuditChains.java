package vn.hatinh.personnel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Appends to the chains, in the transaction that is active. Plain JDBC: an import appends a hundred thousand entries. */
@ApplicationScoped
class AuditChains {

    /** The chain of an agency that is no import's. */
    static final String MAIN = "main";

    private static final String OPEN = """
            insert into audit_head (agency, chain, seq, hash) values (?, ?, 0, ?) on conflict (agency, chain) do nothing
            """;
    private static final String LOCK = "select seq, hash from audit_head where agency = ? and chain = ? for update";
    /** All of it in one round trip, for everybody else who writes about the agency waits meanwhile. */
    private static final String APPEND = """
            with entry as (
              insert into audit_entry (agency, chain, seq, at, actor, actor_subject, address, request_id, operation,
                  action, subject_type, subject_key, payload_hash, previous_hash, hash)
              select ?, ?, * from unnest(?::bigint[], ?::timestamptz[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)),
            head as (
              update audit_head set seq = ?, hash = ? where agency = ? and chain = ?)
            insert into audit_payload (agency, chain, seq, salt, value)
            select ?, ?, * from unnest(?::bigint[], ?, ?)
            """;

    private final DataSource dataSource;

    AuditChains(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Appends the records of one agency in their order. The chain's head stays locked until the transaction ends.
     *
     * @return the new head
     */
    Head append(String agency, String chain, List<AuditRecord> records) {
        try (Connection connection = dataSource.getConnection()) {
            Head head = lock(connection, agency, chain);
            List<Link> links = new ArrayList<>();
            for (AuditRecord record : records) {
                AuditEntry entry = AuditEntry.of(chain, head.seq() + 1, head.hash(), record);
                head = new Head(entry.seq(), entry.hash());
                links.add(new Link(entry, head.hash(), record.payload()));
            }
            append(connection, agency, chain, head, links);
            return head;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot append to the audit trail", e);
        }
    }

    /** The last entry of a chain. */
    record Head(long seq, byte[] hash) {}

    private record Link(AuditEntry entry, byte[] hash, AuditPayload payload) {}

    private static Head lock(Connection connection, String agency, String chain) throws SQLException {
        Optional<Head> head = lockIfOpen(connection, agency, chain);
        if (head.isEmpty()) {
            open(connection, agency, chain);
            head = lockIfOpen(connection, agency, chain);
        }
        return head.orElseThrow();
    }

    private static Optional<Head> lockIfOpen(Connection connection, String agency, String chain) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setString(1, agency);
            select.setString(2, chain);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(new Head(row.getLong(1), row.getBytes(2))) : Optional.empty();
            }
        }
    }

    private static void open(Connection connection, String agency, String chain) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setString(1, agency);
            open.setString(2, chain);
            open.setBytes(3, new byte[Sha256.BYTES]);
            open.executeUpdate();
        }
    }

    private static void append(Connection connection, String agency, String chain, Head head, List<Link> links)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            Parameters parameters = new Parameters(statement, links);
            parameters.add(agency).add(chain);
            parameters
                    .column("bigint", link -> link.entry().seq())
                    .column("timestamptz", link -> link.entry().at())
                    .column("text", link -> link.entry().origin().actor())
                    .column("text", link -> link.entry().origin().actorSubject())
                    .column("text", link -> link.entry().origin().address())
                    .column("text", link -> link.entry().origin().requestId())
                    .column("text", link -> link.entry().origin().operation())
                    .column("text", link -> link.entry().action())
                    .column("text", link -> link.entry().subjectType())
                    .column("text", link -> link.entry().subjectKey())
                    .bytes(link -> link.entry().payloadHash())
                    .bytes(link -> link.entry().previousHash())
                    .bytes(Link::hash);
            parameters.add(head.seq()).add(head.hash()).add(agency).add(chain);
            parameters.add(agency).add(chain);
            parameters
                    .column("bigint", link -> link.entry().seq())
                    .bytes(link -> link.payload().salt())
                    .column("text", link -> link.payload().value());
            statement.executeUpdate();
        }
    }

    /** Fills a statement from its first parameter on; a column is an array with a value for each link. */
    private static final class Parameters {

        private final PreparedStatement statement;
        private final List<Link> links;
        private int last;

        Parameters(PreparedStatement statement, List<Link> links) {
            this.statement = statement;
            this.links = links;
        }

        Parameters add(Object value) throws SQLException {
            statement.setObject(++last, value);
            return this;
        }

        Parameters column(String type, Function<Link, Object> value) throws SQLException {
            return array(type, links.stream().map(value).toArray());
        }

        Parameters bytes(Function<Link, byte[]> value) throws SQLException {
            return array("bytea", links.stream().map(value).toArray(byte[][]::new));
        }

        private Parameters array(String type, Object[] values) throws SQLException {
            statement.setArray(++last, statement.getConnection().createArrayOf(type, values));
            return this;
        }
    }
}
