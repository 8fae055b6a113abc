package vn.hatinh.personnel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.support.access.RequestOrigin;

/** Appends to the chains, in the transaction that is active. Plain JDBC: an import appends a hundred thousand entries. */
@ApplicationScoped
class AuditChains {

    /** The chain of an agency that is no import's. */
    static final String MAIN = "main";

    private static final String OPEN = """
            insert into audit_head (agency, chain, seq, hash) values (?, ?, 0, ?) on conflict (agency, chain) do nothing
            """;
    private static final String LOCK = "select seq, hash from audit_head where agency = ? and chain = ? for update";
    private static final String ENTRY = """
            insert into audit_entry (agency, chain, seq, at, actor, actor_subject, address, request_id, operation, action,
                subject_type, subject_key, payload_hash, previous_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String PAYLOAD =
            "insert into audit_payload (agency, chain, seq, salt, value) values (?, ?, ?, ?, ?)";
    private static final String MOVE = "update audit_head set seq = ?, hash = ? where agency = ? and chain = ?";

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
            try (PreparedStatement entries = connection.prepareStatement(ENTRY);
                    PreparedStatement payloads = connection.prepareStatement(PAYLOAD)) {
                for (AuditRecord record : records) {
                    AuditEntry entry = AuditEntry.of(chain, head.seq() + 1, head.hash(), record);
                    head = new Head(entry.seq(), entry.hash());
                    add(entries, entry, head.hash());
                    add(payloads, entry, record.payload());
                }
                entries.executeBatch();
                payloads.executeBatch();
            }
            move(connection, agency, chain, head);
            return head;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot append to the audit trail", e);
        }
    }

    /** The last entry of a chain. */
    record Head(long seq, byte[] hash) {}

    private static Head lock(Connection connection, String agency, String chain) throws SQLException {
        try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setString(1, agency);
            open.setString(2, chain);
            open.setBytes(3, new byte[Sha256.BYTES]);
            open.executeUpdate();
        }
        try (PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setString(1, agency);
            select.setString(2, chain);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Head(row.getLong(1), row.getBytes(2));
            }
        }
    }

    private static void add(PreparedStatement insert, AuditEntry entry, byte[] hash) throws SQLException {
        RequestOrigin origin = entry.origin();
        insert.setString(1, entry.agency());
        insert.setString(2, entry.chain());
        insert.setLong(3, entry.seq());
        insert.setObject(4, entry.at().atOffset(ZoneOffset.UTC));
        insert.setString(5, origin.actor());
        insert.setString(6, origin.actorSubject());
        insert.setString(7, origin.address());
        insert.setString(8, origin.requestId());
        insert.setString(9, origin.operation());
        insert.setString(10, entry.action());
        insert.setString(11, entry.subjectType());
        insert.setString(12, entry.subjectKey());
        insert.setBytes(13, entry.payloadHash());
        insert.setBytes(14, entry.previousHash());
        insert.setBytes(15, hash);
        insert.addBatch();
    }

    private static void add(PreparedStatement insert, AuditEntry entry, AuditPayload payload) throws SQLException {
        insert.setString(1, entry.agency());
        insert.setString(2, entry.chain());
        insert.setLong(3, entry.seq());
        insert.setBytes(4, payload.salt());
        insert.setString(5, payload.value());
        insert.addBatch();
    }

    private static void move(Connection connection, String agency, String chain, Head head) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVE)) {
            update.setLong(1, head.seq());
            update.setBytes(2, head.hash());
            update.setString(3, agency);
            update.setString(4, chain);
            update.executeUpdate();
        }
    }
}
