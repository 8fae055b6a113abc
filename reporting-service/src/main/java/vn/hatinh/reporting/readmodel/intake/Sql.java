package vn.hatinh.reporting.readmodel.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Sends many rows of one statement in one exchange with the database, within the transaction around it. */
@ApplicationScoped
class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /** @param rows the parameters of each execution, in order */
    void each(String sql, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw RejectedStateException.of(e);
        }
    }

    static Object[] row(Object... parameters) {
        return parameters;
    }

    static Object timestamp(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
