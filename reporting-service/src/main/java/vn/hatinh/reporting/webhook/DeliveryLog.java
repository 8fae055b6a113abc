package vn.hatinh.reporting.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import vn.hatinh.reporting.webhook.DeliveryView.Attempt;
import vn.hatinh.reporting.webhook.DeliveryView.DeliveryStatus;
import vn.hatinh.support.rest.Page;
import vn.hatinh.support.rest.PageRequest;

/** What was sent and what came of it, for the owner of a webhook. */
@ApplicationScoped
class DeliveryLog {

    private static final String COUNT = """
            select count(*) from webhook_delivery where agency = ? and webhook = ? and (?::text is null or status = ?)""";

    private static final String LIST = """
            select * from webhook_delivery where agency = ? and webhook = ? and (?::text is null or status = ?)
            order by place desc limit ? offset ?""";

    private static final String ATTEMPTS = """
            select * from webhook_attempt where agency = ? and webhook = ? and delivery = ? order by at""";

    private static final String AGAIN = """
            update webhook_delivery
            set status = 'WAITING', attempts = 0, next_at = current_timestamp, ended_at = null
            where agency = ? and webhook = ? and id = ?""";

    private final DataSource database;

    DeliveryLog(DataSource database) {
        this.database = database;
    }

    /**
     * Newest first.
     *
     * @param status null for all
     */
    Page<DeliveryView> list(String agency, UUID webhook, DeliveryStatus status, PageRequest page) {
        String wanted = status == null ? null : status.name();
        try (Connection connection = database.getConnection();
                PreparedStatement count = connection.prepareStatement(COUNT);
                PreparedStatement list = connection.prepareStatement(LIST)) {
            set(count, agency, webhook, wanted, wanted);
            set(list, agency, webhook, wanted, wanted, page.size(), page.offset());
            List<DeliveryView> found = new ArrayList<>();
            try (ResultSet row = list.executeQuery()) {
                while (row.next()) {
                    found.add(view(row, attempts(connection, agency, webhook, row.getObject("id", UUID.class))));
                }
            }
            try (ResultSet total = count.executeQuery()) {
                total.next();
                return new Page<>(found, page.page(), page.size(), total.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the deliveries cannot be read", e);
        }
    }

    /** @return whether there is such a delivery */
    boolean sendAgain(String agency, UUID webhook, UUID delivery) {
        try (Connection connection = database.getConnection();
                PreparedStatement again = connection.prepareStatement(AGAIN)) {
            set(again, agency, webhook, delivery);
            return again.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("a delivery cannot be sent again", e);
        }
    }

    private static List<Attempt> attempts(Connection connection, String agency, UUID webhook, UUID delivery)
            throws SQLException {
        try (PreparedStatement attempts = connection.prepareStatement(ATTEMPTS)) {
            set(attempts, agency, webhook, delivery);
            List<Attempt> found = new ArrayList<>();
            try (ResultSet row = attempts.executeQuery()) {
                while (row.next()) {
                    found.add(new Attempt(
                            instant(row, "at"),
                            row.getObject("status", Integer.class),
                            row.getInt("millis"),
                            row.getString("failure")));
                }
            }
            return found;
        }
    }

    private static DeliveryView view(ResultSet row, List<Attempt> tried) throws SQLException {
        Instant ended = instant(row, "ended_at");
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getString("event"),
                row.getString("series"),
                DeliveryStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                instant(row, "created_at"),
                ended == null ? instant(row, "next_at") : null,
                ended,
                tried);
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
