package vn.hatinh.personnel.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;

import static java.util.Map.of;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How long a single change takes from the request until its event stands in Kafka, beside a floor: one row committed to
 * the same PostgreSQL and one message sent through the same Kafka, without anything else. How to run it stands
 * in docs/performance.md.
 */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ChangeBenchmark {

    private static final Logger LOG = Logger.getLogger(ChangeBenchmark.class);
    private static final int PEOPLE = 40;
    private static final int WARM_UP = 800;
    private static final int CHANGES = Integer.getInteger("bench.changes", 2000);
    private static final String FLOOR = "floor";
    private static final String FLOOR_TOPIC = "bench.floor";
    /** About what the event of a small record has. */
    private static final String BODY = "x".repeat(2000);

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @TestHTTPResource("/api/v1/staff/")
    URI staff;

    private final Api api = new Api(Agencies.next());
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aSingleChange() throws Exception {
        Latencies floor = floor();
        floor.report(LOG, "floor: commit, then send");

        api.imports(people());
        try (Arrivals arrivals = new Arrivals(brokers, Topics.STAFF, api.agency())) {
            change(arrivals, 1, WARM_UP, 0);
            Latencies alone = change(arrivals, 1, CHANGES, WARM_UP);
            alone.report(LOG, "one writer");
            LOG.infof("one writer takes %.1f times the floor's median", alone.ratioOfMedians(floor));

            Latencies together = change(arrivals, 4, CHANGES, WARM_UP + CHANGES);
            together.report(LOG, "four writers");
            LOG.infof("four writers take %.1f times the floor's median", together.ratioOfMedians(floor));
        }
        int trainings = IntStream.range(0, PEOPLE)
                .map(person -> api.get("/staff/%s/trainings".formatted(code(person)))
                        .getList("$")
                        .size())
                .sum();
        assertThat(trainings).isEqualTo(WARM_UP + 2 * CHANGES);
    }

    /** Adds courses to people in turn; each person belongs to one writer, so versions tell the changes apart. */
    private Latencies change(Arrivals arrivals, int writers, int changes, int before) throws Exception {
        Queue<Latencies.Change> sent = new ConcurrentLinkedQueue<>();
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        long start = System.nanoTime();
        List<Future<?>> work = IntStream.range(0, writers)
                .<Future<?>>mapToObj(writer -> pool.submit(() -> {
                    for (int i = writer; i < changes; i += writers) {
                        sent.add(addCourse(before + i));
                    }
                    return null;
                }))
                .toList();
        for (Future<?> writer : work) {
            writer.get();
        }
        long elapsed = System.nanoTime() - start;
        pool.shutdown();
        return Latencies.of(sent, arrivals, elapsed);
    }

    private Latencies.Change addCourse(int number) throws IOException, InterruptedException {
        String code = code(number % PEOPLE);
        // the registration took version 1
        long version = number / PEOPLE + 2L;
        HttpRequest request = HttpRequest.newBuilder(
                        staff.resolve("%s/trainings?agency=%s".formatted(code, api.agency())))
                .header("Authorization", "Bearer " + Tokens.ofTester())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"kind": "NGHIEP_VU", "course": "Khóa %d", "from": "2024-03-01", "completed": "2024-03-05"}
                        """.formatted(number)))
                .build();
        long start = System.nanoTime();
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        long answered = System.nanoTime();
        assertThat(status).isEqualTo(201);
        return new Latencies.Change(Arrivals.key(code, version), start, answered);
    }

    private Latencies floor() throws Exception {
        Queue<Latencies.Change> sent = new ConcurrentLinkedQueue<>();
        try (Connection connection = DriverManager.getConnection(database, owner, password);
                Statement statement = connection.createStatement();
                var admin = Admin.create(of("bootstrap.servers", brokers));
                var producer = new KafkaProducer<>(
                        of("bootstrap.servers", (Object) brokers, "acks", "all"),
                        new StringSerializer(),
                        new StringSerializer())) {
            statement.execute("create table floor (number integer, body text)");
            admin.createTopics(List.of(new NewTopic(FLOOR_TOPIC, 1, (short) 1)))
                    .all()
                    .get();
            try (Arrivals arrivals = new Arrivals(brokers, FLOOR_TOPIC, FLOOR);
                    PreparedStatement insert = connection.prepareStatement("insert into floor values (?, ?)")) {
                long begin = System.nanoTime();
                for (int i = 1; i <= CHANGES; i++) {
                    long start = System.nanoTime();
                    insert.setInt(1, i);
                    insert.setString(2, BODY);
                    insert.executeUpdate();
                    producer.send(floorMessage()).get();
                    sent.add(new Latencies.Change(Arrivals.key(FLOOR, i), start, System.nanoTime()));
                }
                return Latencies.of(sent, arrivals, System.nanoTime() - begin);
            } finally {
                statement.execute("drop table floor");
            }
        }
    }

    private static ProducerRecord<String, String> floorMessage() {
        var message = new ProducerRecord<>(FLOOR_TOPIC, FLOOR, BODY);
        message.headers().add("ce_subject", FLOOR.getBytes(StandardCharsets.UTF_8));
        message.headers().add("ce_partitionkey", FLOOR.getBytes(StandardCharsets.UTF_8));
        return message;
    }

    private static TestWorkbook people() {
        TestWorkbook workbook = new TestWorkbook();
        for (int person = 0; person < PEOPLE; person++) {
            workbook.row(
                    "CanBo",
                    code(person),
                    "Nguyễn Thị Mẫu",
                    "Nữ",
                    TestWorkbook.day("1985-02-01"),
                    "Công chức",
                    TestWorkbook.day("2020-01-01"),
                    null);
        }
        return workbook;
    }

    private static String code(int person) {
        return "CB%04d".formatted(person);
    }
}
