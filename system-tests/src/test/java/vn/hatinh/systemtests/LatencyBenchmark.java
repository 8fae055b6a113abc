package vn.hatinh.systemtests;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.restassured.path.json.JsonPath;

import vn.hatinh.localstack.stack.Service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * How long it takes from a change over REST until indicators-service answers with it, while so many changes a second come
 * in. Changes go to each of many people in turn; the position that the service answers tells how many of them it has
 * counted. How to run it stands in docs/performance.md.
 */
@ExtendWith(RunningSystem.Extension.class)
class LatencyBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(LatencyBenchmark.class);
    private static final String AGENCY = "H27.13.55";
    private static final int PEOPLE = 200;
    private static final int PER_SECOND = Integer.getInteger("bench.per-second", 100);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 30);
    private static final int WARM_UP_SECONDS = Integer.getInteger("bench.warm-up", 30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningSystem system;

    LatencyBenchmark(RunningSystem system) {
        this.system = system;
    }

    @Test
    void fromAChangeToAValueThatCanBeAsked() throws Exception {
        system.importFile(AGENCY, workbook()).then().statusCode(200);
        system.awaitCurrent(AGENCY);
        measure("warm-up", WARM_UP_SECONDS * PER_SECOND, 0);
        measure("measured", SECONDS * PER_SECOND, WARM_UP_SECONDS * PER_SECOND);
        system.awaitCurrent(AGENCY);
        assertThat(position()).isEqualTo(PEOPLE + (long) (WARM_UP_SECONDS + SECONDS) * PER_SECOND);
    }

    private void measure(String what, int changes, int before) throws Exception {
        long first = position();
        String token = system.token();
        long[] sent = new long[changes];
        long[] answered = new long[changes];
        /* when each position was first answered */
        ConcurrentSkipListMap<Long, Long> seen = new ConcurrentSkipListMap<>();
        AtomicBoolean done = new AtomicBoolean();
        Thread asking = new Thread(() -> {
            while (!done.get()) {
                seen.putIfAbsent(position(token), System.nanoTime());
            }
        });
        asking.start();
        AtomicInteger failures = new AtomicInteger();
        ScheduledExecutorService senders = Executors.newScheduledThreadPool(8);
        long start = System.nanoTime();
        for (int i = 0; i < changes; i++) {
            int number = i;
            senders.schedule(
                    () -> {
                        sent[number] = System.nanoTime();
                        if (addCourse(before + number, token) != 201) {
                            failures.incrementAndGet();
                        }
                        answered[number] = System.nanoTime();
                        return null;
                    },
                    i * TimeUnit.SECONDS.toMicros(1) / PER_SECOND - (System.nanoTime() - start) / 1000,
                    TimeUnit.MICROSECONDS);
        }
        senders.shutdown();
        assertThat(senders.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        double elapsed = (System.nanoTime() - start) / 1e9;
        await().until(() -> !seen.isEmpty() && seen.lastKey() >= first + changes);
        done.set(true);
        asking.join();
        assertThat(failures).hasValue(0);
        Arrays.sort(sent);
        Arrays.sort(answered);
        double[] latencies = IntStream.range(0, changes)
                .mapToDouble(i -> (seen.ceilingEntry(first + i + 1).getValue() - sent[i]) / 1e6)
                .sorted()
                .toArray();
        double[] answers = IntStream.range(0, changes)
                .mapToDouble(i -> (answered[i] - sent[i]) / 1e6)
                .sorted()
                .toArray();
        LOG.info("%s: %d changes, %.0f/s; answered p50 %.1f ms, p99 %.1f ms; value p50 %.1f ms, p99 %.1f ms"
                .formatted(
                        what,
                        changes,
                        changes / elapsed,
                        at(answers, 0.50),
                        at(answers, 0.99),
                        at(latencies, 0.50),
                        at(latencies, 0.99)));
    }

    private static double at(double[] sorted, double quantile) {
        return sorted[(int) (quantile * (sorted.length - 1))];
    }

    private int addCourse(int number, String token) throws Exception {
        String code = code(number % PEOPLE);
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        system.at(Service.PERSONNEL, "/api/v1/staff/%s/trainings?agency=%s".formatted(code, AGENCY))))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"kind": "NGHIEP_VU", "course": "Khóa %d", "from": "2024-03-01", "completed": "2024-03-05"}
                        """.formatted(number)))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private long position() {
        return position(system.token());
    }

    private long position(String token) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(system.at(Service.INDICATORS, "/api/v1/position?agency=" + AGENCY)))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return JsonPath.from(http.send(request, BodyHandlers.ofString()).body())
                    .getLong("position");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String code(int person) {
        return "LB%04d".formatted(person);
    }

    private static byte[] workbook() {
        List<String> lines = new ArrayList<>();
        lines.add("Mã CBCCVC;Họ và tên;Giới tính;Ngày sinh;Loại;Ngày tuyển dụng;Ngày nghỉ");
        IntStream.range(0, PEOPLE)
                .forEach(person -> lines.add(code(person) + ";Nguyễn Thị Thử;Nữ;01/02/1985;Công chức;01/01/2020;"));
        return CsvWorkbook.of("CanBo", lines.toArray(String[]::new));
    }
}
