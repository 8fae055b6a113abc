package vn.hatinh.reporting.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells in one look whether anything has changed, without reading it. */
@ApplicationScoped
public class ReadModelStates {

    /** The agency that stands for all: a plan concerns every one. */
    public static final String ALL = "*";

    private static final String FIND = """
            select known.epoch, progress.position, progress.as_of,
                (select coalesce(sum(revision), 0) from read_model_revision where agency in (?, '*')) as revision
            from read_model_epoch known left join agency_progress progress on progress.agency = ?""";

    private final DataSource database;

    ReadModelStates(DataSource database) {
        this.database = database;
    }

    public ReadModelState of(String agency) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, agency);
            find.setString(2, agency);
            try (ResultSet found = find.executeQuery()) {
                found.next();
                return new ReadModelState(found.getString("epoch"), found.getLong("revision"), counted(found));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the state of the read model could not be read", e);
        }
    }

    private static Freshness counted(ResultSet found) throws SQLException {
        OffsetDateTime asOf = found.getObject("as_of", OffsetDateTime.class);
        return asOf == null ? Freshness.NOTHING_COUNTED : new Freshness(found.getLong("position"), asOf.toInstant());
    }
}
