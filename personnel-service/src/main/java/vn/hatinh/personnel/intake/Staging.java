package vn.hatinh.personnel.intake;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;

import vn.hatinh.personnel.importing.sheet.Part;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.personnel.importing.sheet.StagedRow;

/** Keeps the rows of a file in a table between the two passes of an import. */
@ApplicationScoped
class Staging {

    private static final String COPY = "copy import_row (run_id, part, sheet, row_no, key, cells) from stdin";
    private static final String READ = """
            select sheet, row_no, key, cells from import_row where run_id = ? and part = ? order by key, sheet, row_no
            """;

    /** Rows that travel together, either way. */
    private static final int ROWS_AT_A_TIME = 2_000;

    private final DataSource dataSource;

    Staging(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Stages what the scan hands on, in a transaction of its own.
     *
     * @param scan goes over a file and gives each row to the consumer
     */
    @Transactional(TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeoutFromConfigProperty = "app.import.timeout-seconds")
    <T> T stage(UUID runId, Function<Consumer<StagedRow>, T> scan) {
        try (Connection connection = dataSource.getConnection()) {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                T result = scan.apply(row -> send(copy, runId, row));
                copy.endCopy();
                return result;
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot stage the rows of an import", e);
        }
    }

    private static void send(CopyIn copy, UUID runId, StagedRow row) {
        String line = runId + "\t"
                + Part.of(row.sheet()).ordinal() + "\t"
                + Sheets.position(row.sheet().name()) + "\t"
                + row.row() + "\t"
                + escaped(row.key()) + "\t"
                + escaped(StagedCells.write(row.cells())) + "\n";
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot stage the rows of an import", e);
        }
    }

    /** Neither a key nor JSON holds tabs or line breaks. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\");
    }

    /** Hands over the rows of one part in the order of their keys, sheets and numbers, within the active transaction. */
    void read(UUID runId, Part part, Consumer<Iterator<StagedRow>> consumer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(READ)) {
            select.setFetchSize(ROWS_AT_A_TIME);
            select.setObject(1, runId);
            select.setInt(2, part.ordinal());
            try (ResultSet rows = select.executeQuery()) {
                consumer.accept(new Rows(rows));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the rows of an import", e);
        }
    }

    /** The rows have served. */
    void clear(UUID runId) {
        update("delete from import_row where run_id = ?", runId);
    }

    /** Removes what imports left behind that ended with their service. */
    void clearAbandoned() {
        update("""
                delete from import_row r
                where not exists (select from import_run u where u.id = r.run_id and u.ended_at is null)
                """);
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot clear the rows of an import", e);
        }
    }

    private static final class Rows implements Iterator<StagedRow> {

        private final ResultSet rows;
        private StagedRow next;

        Rows(ResultSet rows) {
            this.rows = rows;
            advance();
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public StagedRow next() {
            StagedRow row = next;
            advance();
            return row;
        }

        private void advance() {
            try {
                next = rows.next() ? row() : null;
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot read the rows of an import", e);
            }
        }

        private StagedRow row() throws SQLException {
            SheetDefinition<?> sheet = Sheets.ALL.get(rows.getInt(1));
            List<?> columns = sheet.columns();
            return new StagedRow(
                    sheet, rows.getInt(2), rows.getString(3), StagedCells.read(rows.getString(4), columns.size()));
        }
    }
}
