package vn.hatinh.indicators.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;

import vn.hatinh.indicators.store.AgencyStates;

/** Has the service count, and waits until it has. */
@ApplicationScoped
class BenchIntake {

    private final DataSource database;
    private final AgencyStates states;
    private final KafkaClientService clients;

    BenchIntake(DataSource database, AgencyStates states, KafkaClientService clients) {
        this.database = database;
        this.states = states;
        this.clients = clients;
    }

    /** Returns when the units of every agency are known. */
    void found(BenchEvents events, List<String> agencies) {
        events.sendAll(agencies.stream().flatMap(BenchStaff::units).map(BenchEvents::message));
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> agencies.stream()
                .allMatch(agency -> states.of(agency).state().units().codes().size() == 1 + BenchStaff.DIVISIONS));
    }

    /**
     * How long it takes until all messages are counted that wait in the topic; each must be the next version of its record.
     * Nobody reads while they are sent, for what is compared with this finds them there, too.
     */
    Duration count(BenchEvents events, List<String> agencies, Stream<ProducerRecord<String, byte[]>> messages)
            throws SQLException {
        List<ProducerRecord<String, byte[]>> made = messages.toList();
        long expected = position(agencies) + made.size();
        consumers().forEach(consumer -> consumer.pause().await().indefinitely());
        events.sendAll(made.stream());
        long start = System.nanoTime();
        consumers().forEach(consumer -> consumer.resume().await().indefinitely());
        Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(10))
                .until(() -> position(agencies) == expected);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Stream<KafkaConsumer<Object, Object>> consumers() {
        return clients.getConsumerChannels().stream()
                .filter(channel -> channel.startsWith("staff"))
                .flatMap(channel -> clients.getConsumers(channel).stream());
    }

    FiveStocks stocks(String agency) {
        return FiveStocks.of(states.of(agency).state().sums());
    }

    List<FiveStocks> stocks(String agency, List<LocalDate> days) {
        return days.stream()
                .map(day -> FiveStocks.of(states.of(agency).state().sums(), day))
                .toList();
    }

    private long position(List<String> agencies) throws SQLException {
        return number("select coalesce(sum(position), 0) from agency_count where agency in ('"
                + String.join("','", agencies) + "')");
    }

    long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
