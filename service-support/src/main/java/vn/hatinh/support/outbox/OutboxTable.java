package vn.hatinh.support.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The relay's statements on the table, each by itself: no snapshot is held while the broker is waited for. */
final class OutboxTable {

    private static final String OLDEST =
            "select seq, id, topic, key, agency, type, subject, data, created_at from outbox order by seq limit ?";
    private static final String DELETE = "delete from outbox where seq = any (?)";

    private OutboxTable() {}

    static List<OutboxRow> oldest(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OLDEST)) {
            select.setInt(1, limit);
            try (ResultSet found = select.executeQuery()) {
                var rows = new ArrayList<OutboxRow>();
                while (found.next()) {
                    rows.add(row(found));
                }
                return rows;
            }
        }
    }

    private static OutboxRow row(ResultSet found) throws SQLException {
        return new OutboxRow(
                found.getLong("seq"),
                found.getObject("id", UUID.class),
                found.getString("topic"),
                found.getString("key"),
                found.getString("agency"),
                found.getString("type"),
                found.getString("subject"),
                found.getString("data"),
                found.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        Object[] seqs = rows.stream().map(OutboxRow::seq).toArray();
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, connection.createArrayOf("bigint", seqs));
            delete.executeUpdate();
        }
    }
}
