package vn.hatinh.personnel.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The imports that this instance runs. Their progress is written to the database every second, so that every instance
 * can tell of it, and a wish to cancel comes back on the same way.
 */
@ApplicationScoped
class ImportsUnderWay {

    /** An import that is about to commit has locked its row, and nobody else's signs of life shall wait for that. */
    private static final String SIGN_OF_LIFE = """
            update import_run
            set state = ?, rows_done = ?, rows_total = ?, alive_at = current_timestamp
            where agency = ? and id = (
                select id from import_run where agency = ? and id = ? and ended_at is null for update skip locked)
            returning cancel_requested
            """;

    private final Map<UUID, ImportJob> jobs = new ConcurrentHashMap<>();
    private final DataSource dataSource;

    ImportsUnderWay(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(ImportJob job) {
        jobs.put(job.id(), job);
    }

    void remove(ImportJob job) {
        jobs.remove(job.id());
    }

    /** Tells how far each import is, and stops those that are not wanted any more. */
    void giveSignsOfLife() throws SQLException {
        for (ImportJob job : jobs.values()) {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement update = connection.prepareStatement(SIGN_OF_LIFE)) {
                update.setString(1, job.state().name());
                update.setLong(2, job.rowsDone());
                update.setObject(3, job.rowsTotal());
                update.setString(4, job.agency());
                update.setString(5, job.agency());
                update.setObject(6, job.id());
                try (ResultSet row = update.executeQuery()) {
                    if (row.next() && row.getBoolean(1)) {
                        job.cancel();
                    }
                }
            }
        }
    }
}
