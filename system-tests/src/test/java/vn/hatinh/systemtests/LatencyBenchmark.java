package vn.hatinh.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import com.fasterxml.jackson.databind.ObjectMapper;

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

    private static final Path RESULTS = Path.of("target", "latency-benchmark.txt");
    private static final String AGENCY = "H27.13.55";
    private static final int PEOPLE = 1_000;
    private static final int PER_SECOND = Integer.getInteger("bench.per-second", 100);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 30);
    private static final int WARM_UP_ROUNDS = Integer.getInteger("bench.warm-up", 16);
    private static final int WARM_UP_SECONDS = 10;
    /** In it the JIT compilers of four programs get done; beside the changes they would take a quarter of an hour. */
    private static final int WARM_UP_PAUSE_SECONDS = 8;

    private static final int WARM_UP_CHANGES = Math.max(1, PER_SECOND * WARM_UP_SECONDS / 2);
    private static final int WARM_UP = WARM_UP_ROUNDS * WARM_UP_CHANGES;

    private static final int SENDERS = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final double MILLISECOND = 1e6;
    private static final double SECOND = 1e9;

    private final HttpClient http = HttpClient.newBuilder()
            // as programs that call such services mostly do
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final RunningSystem system;

    LatencyBenchmark(RunningSystem system) {
        this.system = system;
    }

    @Test
    void fromAChangeToAValueThatCanBeAsked() throws Exception {
        system.importFile(AGENCY, workbook()).then().statusCode(200);
        system.awaitCurrent(AGENCY);
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            measure("warm-up " + round, PER_SECOND / 2, WARM_UP_CHANGES, round * WARM_UP_CHANGES);
            TimeUnit.SECONDS.sleep(WARM_UP_PAUSE_SECONDS);
        }
        measure("measured", PER_SECOND, SECONDS * PER_SECOND, WARM_UP);
        system.awaitCurrent(AGENCY);
        assertThat(position()).isEqualTo(PEOPLE + WARM_UP + (long) SECONDS * PER_SECOND);
    }

    private void measure(String what, int perSecond, int changes, int before) throws Exception {
        long first = position();
        long[] sent = new long[changes];
        long[] took = new long[changes];
        long start = System.nanoTime();
        try (Positions positions = new Positions()) {
            ScheduledExecutorService senders = Executors.newScheduledThreadPool(SENDERS);
            List<Future<?>> sending = new ArrayList<>();
            for (int i = 0; i < changes; i++) {
                int number = i;
                long due = start + i * TimeUnit.SECONDS.toNanos(1) / perSecond;
                sending.add(senders.schedule(
                        () -> {
                            sent[number] = System.nanoTime();
                            assertThat(addCourse(before + number)).isEqualTo(201);
                            took[number] = System.nanoTime() - sent[number];
                            return null;
                        },
                        due - System.nanoTime(),
                        TimeUnit.NANOSECONDS));
            }
            for (Future<?> change : sending) {
                change.get();
            }
            senders.shutdown();
            double elapsed = (System.nanoTime() - start) / SECOND;
            await().atMost(Duration.ofMinutes(1)).until(() -> positions.reached(first + changes));
            // with several under way, a change is taken for the one that was sent as the same number
            Arrays.sort(sent);
            report(what, changes / elapsed, changes, i -> took[i], i -> positions.nanosOf(first + i + 1) - sent[i]);
        }
    }

    private static void report(
            String what, double rate, int changes, IntToLongFunction answered, IntToLongFunction known)
            throws IOException {
        double[] answers = sorted(changes, answered);
        double[] values = sorted(changes, known);
        String line = "%s: %d changes, %.0f/s; answered p50 %.1f ms, p99 %.1f ms; value p50 %.1f ms, p99 %.1f ms%n"
                .formatted(
                        what, changes, rate, at(answers, 0.50), at(answers, 0.99), at(values, 0.50), at(values, 0.99));
        Files.writeString(RESULTS, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** In milliseconds. */
    private static double[] sorted(int count, IntToLongFunction nanos) {
        return IntStream.range(0, count)
                .mapToDouble(i -> nanos.applyAsLong(i) / MILLISECOND)
                .sorted()
                .toArray();
    }

    /** Waits for one position after the other, and notes when it was told. */
    private final class Positions implements AutoCloseable {

        private final NavigableMap<Long, Long> nanos = new ConcurrentSkipListMap<>();
        private final AtomicBoolean closed = new AtomicBoolean();
        private final Thread asking = new Thread(this::ask, "positions");

        Positions() {
            asking.start();
        }

        private void ask() {
            long known = position();
            while (!closed.get()) {
                known = positionFrom(known + 1);
                nanos.putIfAbsent(known, System.nanoTime());
            }
        }

        boolean reached(long position) {
            return !nanos.isEmpty() && nanos.lastKey() >= position;
        }

        long nanosOf(long position) {
            return nanos.ceilingEntry(position).getValue();
        }

        @Override
        public void close() throws InterruptedException {
            closed.set(true);
            asking.join();
        }
    }

    private static double at(double[] sorted, double quantile) {
        return sorted[(int) (quantile * (sorted.length - 1))];
    }

    private int addCourse(int number) throws Exception {
        HttpRequest request = request(
                        Service.PERSONNEL, "/api/v1/staff/%s/trainings".formatted(code(number % PEOPLE)), "")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"kind": "NGHIEP_VU", "course": "Khóa %d", "from": "2024-03-01", "completed": "2024-03-05"}
                        """.formatted(number)))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private long position() {
        return position("", "wait=0");
    }

    private long positionFrom(long least) {
        return position("&reach=" + least, "wait=1");
    }

    private long position(String query, String prefer) {
        try {
            HttpRequest request = request(Service.INDICATORS, "/api/v1/position", query)
                    .header("Prefer", prefer)
                    .build();
            return JSON.readTree(
                            http.send(request, BodyHandlers.ofInputStream()).body())
                    .get("position")
                    .asLong();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(Service service, String path, String query) {
        return HttpRequest.newBuilder(URI.create(system.at(service, path + "?agency=" + AGENCY + query)))
                .header("Authorization", "Bearer " + system.token());
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
