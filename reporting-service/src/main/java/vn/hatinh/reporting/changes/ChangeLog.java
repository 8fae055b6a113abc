package vn.hatinh.reporting.changes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;

import vn.hatinh.reporting.changes.ValueChange.PointChange;
import vn.hatinh.support.events.EventJson;

/** Reads the log of changes, which triggers of the read model write. Every instance reads the same one. */
@ApplicationScoped
public class ChangeLog {

    private static final TypeReference<List<PointChange>> POINTS = new TypeReference<>() {};

    private static final String BOUNDS = """
            select epoch, up_to, greatest(up_to, (select coalesce(max(seq), 0) from value_change)) as head
            from read_model_epoch, value_change_trimmed""";

    private static final String AFTER = """
            select * from value_change
            where seq > ? and seq <= ?
                and (agency = ? or starts_with(agency, ? || '.') or ? = '*')
                and (code is null or ((cardinality(?) = 0 or code = any (?)) and (cardinality(?) = 0 or unit = any (?))))
            order by seq limit ?""";

    private static final String SINCE = "select coalesce(min(seq) - 1, ?) from value_change where logged_at >= ?";

    /** Whole numbers up to a bound go, so that what is left has no holes. */
    private static final String TRIM = """
            with bound as (
                select greatest(
                    (select max(seq) from value_change where logged_at < ?),
                    (select max(seq) from value_change) - ?) as seq),
            gone as (delete from value_change where seq <= (select seq from bound) returning seq)
            update value_change_trimmed set up_to = greatest(up_to, (select max(seq) from gone))
            where exists (select from gone)""";

    private final DataSource database;

    ChangeLog(DataSource database) {
        this.database = database;
    }

    public LogBounds bounds() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BOUNDS);
                ResultSet row = statement.executeQuery()) {
            row.next();
            String epoch = row.getString("epoch");
            return new LogBounds(new ChangeId(epoch, row.getLong("up_to")), new ChangeId(epoch, row.getLong("head")));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * The wanted changes behind an id, up to another one.
     *
     * @param after within the bounds of the log
     */
    public ChangePage read(ChangeId after, ChangeId upTo, ChangeFilter filter, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AFTER)) {
            Object codes = connection.createArrayOf("text", filter.codes().toArray());
            Object units = connection.createArrayOf("text", filter.units().toArray());
            Object[] parameters = {
                after.seq(),
                upTo.seq(),
                filter.agency(),
                filter.agency(),
                filter.agency(),
                codes,
                codes,
                units,
                units,
                limit
            };
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<ValueChange> changes = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changes.add(change(row, upTo.epoch()));
                }
            }
            return new ChangePage(
                    changes,
                    changes.size() < limit ? upTo : changes.get(limit - 1).id());
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Behind the last change before a moment, or as far as the log reaches back. */
    public ChangeId before(Instant moment) {
        LogBounds bounds = bounds();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setLong(1, bounds.head().seq());
            statement.setObject(2, moment.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return bounds.head()
                        .at(Math.max(row.getLong(1), bounds.trimmed().seq()));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Removes changes logged before a moment, and all but the newest ones. */
    void trim(Instant before, long most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TRIM)) {
            statement.setObject(1, before.atOffset(ZoneOffset.UTC));
            statement.setLong(2, most);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the log of changes could not be trimmed", e);
        }
    }

    private static ValueChange change(ResultSet row, String epoch) throws SQLException {
        String points = row.getString("points");
        return new ValueChange(
                new ChangeId(epoch, row.getLong("seq")),
                row.getString("agency"),
                row.getString("plan"),
                row.getString("unit"),
                row.getString("code"),
                row.getString("reading"),
                row.getLong("position"),
                instant(row, "as_of"),
                instant(row, "logged_at"),
                points == null ? List.of() : points(points));
    }

    private static List<PointChange> points(String json) {
        try {
            return EventJson.mapper().readValue(json, POINTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the log of changes holds something else than points", e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("the log of changes could not be read", e);
    }
}
