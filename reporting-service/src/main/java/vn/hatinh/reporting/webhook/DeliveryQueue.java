package vn.hatinh.reporting.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.reporting.webhook.DeliveryView.DeliveryStatus;

/** What waits to be sent, in the database. Each statement leaves the queue whole, whenever the service dies. */
@ApplicationScoped
class DeliveryQueue {

    /** The same event again, in its old place: who asked for it wants to have it once more. */
    private static final String ADD = """
            insert into webhook_delivery as known
                (agency, webhook, id, event, series, body, status, attempts, created_at, next_at)
            values (?, ?, ?, ?, ?, ?, 'WAITING', 0, current_timestamp, current_timestamp)
            on conflict (agency, webhook, event) do update
            set status = 'WAITING', attempts = 0, next_at = current_timestamp, ended_at = null, body = excluded.body""";

    /** Held until the lease is committed: two at once would not see what the other one has just leased. */
    private static final String LEASE_ALONE = "select pg_advisory_xact_lock(hashtext('webhook_delivery'))";

    /**
     * One that is due, and whose webhook nobody else is sending to; of a series only the oldest that waits, so that a
     * receiver never gets an older value after a newer one.
     */
    private static final String LEASE = """
            update webhook_delivery leased
            set leased_until = current_timestamp + make_interval(secs => ?), attempts = leased.attempts + 1
            from webhook hook
            where (hook.agency, hook.id) = (leased.agency, leased.webhook)
                and (leased.agency, leased.webhook, leased.id) = (
                    select due.agency, due.webhook, due.id
                    from webhook_delivery due join webhook on (webhook.agency, webhook.id) = (due.agency, due.webhook)
                    where due.status = 'WAITING' and due.next_at <= current_timestamp and webhook.status = 'ACTIVE'
                        and (due.leased_until is null or due.leased_until < current_timestamp)
                        and not exists (
                            select from webhook_delivery busy
                            where (busy.agency, busy.webhook) = (due.agency, due.webhook)
                                and busy.status = 'WAITING' and busy.leased_until >= current_timestamp)
                        and not exists (
                            select from webhook_delivery earlier
                            where (earlier.agency, earlier.webhook, earlier.series)
                                    = (due.agency, due.webhook, due.series)
                                and earlier.status = 'WAITING' and earlier.place < due.place)
                    order by due.next_at, due.place limit 1
                    for update of due skip locked)
            returning leased.agency, leased.webhook, leased.id, leased.event, leased.body, leased.attempts, leased.leased_until,
                hook.content ->> 'url' as url, hook.secret, hook.former_secret, hook.former_until""";

    private static final String NOTE = """
            insert into webhook_attempt (agency, webhook, delivery, at, status, millis, failure)
            values (?, ?, ?, current_timestamp, ?, ?, ?)""";

    /**
     * Only by who leased it last: another one may have sent it so long that its lease was given away. No attempts: asked for
     * once more while it was sent; then it is sent once more.
     */
    private static final String END = """
            with ended as (
                update webhook_delivery
                set status = case attempts when 0 then 'WAITING' else ? end,
                    ended_at = case attempts when 0 then null else current_timestamp end,
                    leased_until = null
                where (agency, webhook, id, leased_until) = (?, ?, ?, ?) returning agency, webhook, status)
            """;

    private static final String DELIVERED = END + """
            update webhook set given_up = 0
            where given_up > 0 and (agency, id) in (select agency, webhook from ended)""";

    private static final String GIVEN_UP = END + """
            update webhook set given_up = given_up + 1,
                status = case when given_up + 1 >= ? then 'DISABLED' else status end,
                reason = case when given_up + 1 >= ? then ? else reason end
            where (agency, id) in (select agency, webhook from ended where status = 'GIVEN_UP')""";

    /** What was asked for once more does not wait longer. */
    private static final String LATER = """
            update webhook_delivery
            set leased_until = null,
                next_at = case attempts when 0 then next_at else current_timestamp + make_interval(secs => ?) end
            where (agency, webhook, id, leased_until) = (?, ?, ?, ?)""";

    private static final String EXPIRE = "delete from webhook_delivery where ended_at < ?";

    private final DataSource database;
    private final ObjectMapper json;
    private final Clock clock;

    DeliveryQueue(DataSource database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @param series events of which are sent one after the other */
    void add(String agency, UUID webhook, String series, CloudEvent event) {
        update(ADD, agency, webhook, UUID.randomUUID(), event.id(), series, write(event));
    }

    @Transactional
    Optional<Leased> lease(Duration time) {
        try (Connection connection = database.getConnection();
                PreparedStatement alone = connection.prepareStatement(LEASE_ALONE);
                PreparedStatement lease = connection.prepareStatement(LEASE)) {
            alone.execute();
            lease.setDouble(1, time.toMillis() / 1000.0);
            try (ResultSet row = lease.executeQuery()) {
                return row.next() ? Optional.of(leased(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    void note(Leased sent, Outcome outcome) {
        update(
                NOTE,
                sent.agency(),
                sent.webhook(),
                sent.id(),
                outcome.status(),
                Math.toIntExact(outcome.took().toMillis()),
                outcome.failure());
    }

    void delivered(Leased sent) {
        update(DELIVERED, DeliveryStatus.DELIVERED.name(), sent.agency(), sent.webhook(), sent.id(), sent.until());
    }

    void later(Leased sent, Duration pause) {
        update(LATER, pause.toMillis() / 1000.0, sent.agency(), sent.webhook(), sent.id(), sent.until());
    }

    /** @param limit so many given up in a row disable the webhook */
    void givenUp(Leased sent, int limit, String reason) {
        update(
                GIVEN_UP,
                DeliveryStatus.GIVEN_UP.name(),
                sent.agency(),
                sent.webhook(),
                sent.id(),
                sent.until(),
                limit,
                limit,
                reason);
    }

    void removeEndedBefore(Instant moment) {
        update(EXPIRE, moment.atOffset(ZoneOffset.UTC));
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private Leased leased(ResultSet row) throws SQLException {
        OffsetDateTime formerUntil = row.getObject("former_until", OffsetDateTime.class);
        return new Leased(
                row.getString("agency"),
                row.getObject("webhook", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("event"),
                row.getString("body"),
                row.getInt("attempts"),
                row.getObject("leased_until", OffsetDateTime.class),
                row.getString("url"),
                formerUntil == null || formerUntil.toInstant().isBefore(clock.instant())
                        ? List.of(row.getBytes("secret"))
                        : List.of(row.getBytes("secret"), row.getBytes("former_secret")));
    }

    private String write(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON", e);
        }
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("the queue of webhooks cannot be used", e);
    }
}
