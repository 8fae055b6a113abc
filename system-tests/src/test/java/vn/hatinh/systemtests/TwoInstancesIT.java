package vn.hatinh.systemtests;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.stack.DemoLogins;
import vn.hatinh.localstack.stack.Service;
import vn.hatinh.localstack.stack.ServiceInstance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Given several agencies whose people are counted by two instances of indicators-service, when instances come, are killed
 * and come again while events arrive more than once, what is counted is what one instance alone counts from the topics.
 */
@ExtendWith(RunningSystem.Extension.class)
class TwoInstancesIT {

    private static final List<String> AGENCIES =
            IntStream.rangeClosed(60, 65).mapToObj(i -> "H27.13." + i).toList();
    private static final int PEOPLE = 400;
    private static final String ALONE = "indicators_alone";

    private final RunningSystem system;

    TwoInstancesIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void killsRebalancesAndDuplicatesLeaveTheResultOfASingleInstance() throws InterruptedException {
        ServiceInstance second = system.startAnother("indicators-service-2", null, Map.of());
        importPeople(AGENCIES.subList(0, 2));
        second.kill();
        importPeople(AGENCIES.subList(2, 4));
        second = system.startAnother("indicators-service-2", null, Map.of());
        sendAgain();
        system.crash(Service.INDICATORS);
        importPeople(AGENCIES.subList(4, 6));
        system.restart(Service.INDICATORS);
        sendAgain();
        AGENCIES.forEach(system::awaitCurrent);
        awaitComplete(system.at(Service.INDICATORS, "/api/v1/rebuild"));
        CountedTables together = CountedTables.of(system.jdbcUrl(Service.INDICATORS), AGENCIES);
        second.stop();

        ServiceInstance alone = system.startAnother(
                "indicators-service-alone", ALONE, Map.of("INTAKE_GROUP", "alone", "OUTBOX_RELAY_ENABLED", "false"));
        awaitComplete(alone.address().resolve("/api/v1/rebuild").toString());
        alone.stop();

        CountedTables expected = CountedTables.of(alone.jdbcUrl(), AGENCIES);
        assertThat(expected.records()).hasSizeGreaterThanOrEqualTo(AGENCIES.size() * PEOPLE);
        assertThat(together).isEqualTo(expected);
        assertThat(CountedTables.sumsOfLedger(system.jdbcUrl(Service.INDICATORS), AGENCIES))
                .isEqualTo(together.sums());
    }

    private void importPeople(List<String> agencies) {
        agencies.forEach(
                agency -> system.importFile(agency, workbook(agency)).then().statusCode(200));
    }

    private static byte[] workbook(String agency) {
        List<String> lines = new ArrayList<>();
        lines.add("Mã CBCCVC;Họ và tên;Giới tính;Ngày sinh;Loại;Ngày tuyển dụng;Ngày nghỉ");
        Random random = new Random(agency.hashCode());
        for (int i = 0; i < PEOPLE; i++) {
            lines.add("%s;Nguyễn Thị Thử;%s;01/02/%d;Công chức;01/01/%d;"
                    .formatted(
                            "HI%04d".formatted(i),
                            random.nextBoolean() ? "Nữ" : "Nam",
                            1970 + random.nextInt(25),
                            2015 + random.nextInt(10)));
        }
        return CsvWorkbook.of("CanBo", lines.toArray(String[]::new));
    }

    /** Everything that was told of the agencies so far, in any order. */
    private void sendAgain() {
        List<ConsumerRecord<byte[], byte[]>> told = new ArrayList<>(AGENCIES.stream()
                .flatMap(agency -> system.events().records(Topics.STAFF, agency).stream())
                .toList());
        assertThat(told).isNotEmpty();
        Collections.shuffle(told, new Random(7));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", system.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            told.forEach(message -> producer.send(new ProducerRecord<>(
                    message.topic(), message.partition(), message.key(), message.value(), message.headers())));
        }
    }

    private void awaitComplete(String address) throws InterruptedException {
        String token = system.login().ofUser("auditor", DemoLogins.PASSWORD).value();
        await().pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofMinutes(5))
                .until(() ->
                        given().auth().oauth2(token).get(address).jsonPath().getBoolean("complete"));
    }
}
