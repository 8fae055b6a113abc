package vn.hatinh.personnel.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.personnel.importing.RowError;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;
import vn.hatinh.personnel.importing.sheet.Sheets;
import vn.hatinh.personnel.importing.sheet.StagedRow;

/** Keeps the errors of imports, and the rows that have them, in the active transaction. */
@ApplicationScoped
class ImportErrors {

    private static final String ADD = """
            insert into import_error (agency, run_id, seq, sheet, row_no, body) values (?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_ROWS = """
            insert into import_error_row (agency, run_id, sheet, row_no, cells)
            select distinct e.agency, e.run_id, r.sheet, r.row_no, r.cells
            from import_error e
            join unnest(?) with ordinality as names (name, place) on names.name = e.sheet
            join import_row r on r.run_id = e.run_id and r.sheet = names.place - 1 and r.row_no = e.row_no
            where e.agency = ? and e.run_id = ?
            """;
    private static final String READ = "select body from import_error where agency = ? and run_id = ? order by seq";
    private static final String READ_ROWS = """
            select sheet, row_no, cells from import_error_row where agency = ? and run_id = ? order by sheet, row_no
            """;
    private static final int AT_A_TIME = 1_000;

    private final DataSource dataSource;
    private final ObjectMapper json;

    ImportErrors(DataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Keeps the errors, and their rows as long as these are still staged. */
    void keep(String agency, UUID runId, List<RowError> errors) {
        if (errors.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(ADD);
                PreparedStatement rows = connection.prepareStatement(ADD_ROWS)) {
            for (int seq = 0; seq < errors.size(); seq++) {
                RowError error = errors.get(seq);
                insert.setString(1, agency);
                insert.setObject(2, runId);
                insert.setInt(3, seq);
                insert.setString(4, error.sheet());
                insert.setInt(5, error.row());
                insert.setString(6, write(error));
                insert.addBatch();
                if (seq % AT_A_TIME == AT_A_TIME - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            Object[] names = Sheets.ALL.stream().map(SheetDefinition::name).toArray();
            rows.setArray(1, connection.createArrayOf("text", names));
            rows.setString(2, agency);
            rows.setObject(3, runId);
            rows.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot keep the errors of an import", e);
        }
    }

    List<RowProblem> of(String agency, UUID runId) {
        List<RowProblem> errors = new ArrayList<>();
        query(READ, agency, runId, row -> errors.add(read(row.getString(1))));
        return errors;
    }

    /** The rows with errors, sheet by sheet. */
    void forEachRow(String agency, UUID runId, Consumer<StagedRow> consumer) {
        query(READ_ROWS, agency, runId, row -> {
            SheetDefinition<?> sheet = Sheets.ALL.get(row.getInt(1));
            int columns = sheet.columns().size();
            consumer.accept(new StagedRow(sheet, row.getInt(2), "", StagedCells.read(row.getString(3), columns)));
        });
    }

    @FunctionalInterface
    private interface RowConsumer {
        void accept(ResultSet row) throws SQLException;
    }

    private void query(String sql, String agency, UUID runId, RowConsumer consumer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setFetchSize(AT_A_TIME);
            select.setString(1, agency);
            select.setObject(2, runId);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the errors of an import", e);
        }
    }

    private String write(RowError error) {
        try {
            // NUL cannot be stored as such, and JSON's escape of it stays text here
            return json.writeValueAsString(RowProblem.of(error));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An error of an import cannot be written");
        }
    }

    private RowProblem read(String body) {
        try {
            return json.readValue(body, RowProblem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An error of an import cannot be read");
        }
    }
}
