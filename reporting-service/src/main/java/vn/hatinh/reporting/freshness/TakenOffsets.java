package vn.hatinh.reporting.freshness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.TopicPartition;

/** How far each partition has been taken into the database; see the intake of the read model. */
@ApplicationScoped
class TakenOffsets {

    private static final String ALL = "select topic, partition, next_offset from intake_progress";

    private final DataSource database;

    TakenOffsets(DataSource database) {
        this.database = database;
    }

    Map<TopicPartition, Long> all() throws SQLException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                offsets.put(
                        new TopicPartition(row.getString("topic"), row.getInt("partition")),
                        row.getLong("next_offset"));
            }
        }
        return offsets;
    }
}
