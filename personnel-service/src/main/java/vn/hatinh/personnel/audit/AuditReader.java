package vn.hatinh.personnel.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads the trail in the transaction that is active, a few hundred rows at a time. */
@ApplicationScoped
class AuditReader {

    private static final int ROWS_AT_A_TIME = 500;

    private final DataSource dataSource;

    AuditReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes an object of a row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Goes through the rows until one of them gives a result. */
    <T, R> Optional<R> first(String sql, List<?> parameters, RowReader<T> reader, Function<T, Optional<R>> visitor) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(ROWS_AT_A_TIME);
            for (int i = 0; i < parameters.size(); i++) {
                select.setObject(i + 1, parameters.get(i));
            }
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    Optional<R> result = visitor.apply(reader.read(rows));
                    if (result.isPresent()) {
                        return result;
                    }
                }
                return Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the audit trail", e);
        }
    }

    <T> Optional<T> one(String sql, List<?> parameters, RowReader<T> reader) {
        return first(sql, parameters, reader, Optional::of);
    }

    /** From here on the transaction sees the database as it is now. To be called before anything else is read. */
    void freeze() {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the audit trail", e);
        }
    }
}
