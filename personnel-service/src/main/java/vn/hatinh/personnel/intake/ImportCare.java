package vn.hatinh.personnel.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.personnel.PersonnelConfig;
import vn.hatinh.support.problem.Problem;
import vn.hatinh.support.problem.Text;

/** Ends imports whose instance has died, and forgets results that were kept long enough. */
@ApplicationScoped
class ImportCare {

    private static final Problem LOST = Problem.of(
                    500, "import-lost", new Text("Việc nhập bị gián đoạn", "The import broke off"))
            .withDetail(new Text(
                    "Dịch vụ đã dừng trong khi nhập; chưa ghi gì. Hãy gửi lại tệp.",
                    "The service stopped during the import; nothing was written. Send the file again."));

    private static final String END_LOST = """
            update import_run
            set state = 'FAILED', ended_at = current_timestamp, result = ?
            where ended_at is null and alive_at < current_timestamp - make_interval(secs => ?)
            """;
    private static final String FORGET_RESULTS = """
            update import_run set result = null
            where result is not null and ended_at < current_timestamp - make_interval(secs => ?)
            """;
    private static final String FORGET = """
            delete from %s e using import_run r
            where r.agency = e.agency and r.id = e.run_id and r.ended_at < current_timestamp - make_interval(secs => ?)
            """;

    private final DataSource dataSource;
    private final Staging staging;
    private final ObjectMapper json;
    private final Duration lostAfter;
    private final Duration keepResults;

    ImportCare(DataSource dataSource, Staging staging, ObjectMapper json, PersonnelConfig config) {
        this.dataSource = dataSource;
        this.staging = staging;
        this.json = json;
        this.lostAfter = config.imports().lostAfter();
        this.keepResults = config.imports().keepResults();
    }

    /** @return how many imports had broken off */
    int endLost() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(END_LOST)) {
            update.setString(1, json.writeValueAsString(WorkbookProblem.of(LOST, null, null)));
            update.setLong(2, lostAfter.toSeconds());
            int lost = update.executeUpdate();
            if (lost > 0) {
                staging.clearAbandoned();
            }
            return lost;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void forgetOldResults() throws SQLException {
        for (String sql :
                new String[] {FORGET_RESULTS, FORGET.formatted("import_error"), FORGET.formatted("import_error_row")}) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setLong(1, keepResults.toSeconds());
                statement.executeUpdate();
            }
        }
    }
}
