package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Waits until a program says of itself that it is ready. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final long PAUSE_MILLIS = 100;
    private static final int LOG_LINES = 25;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    /** Fails with the end of its log when the process ends first, or takes too long. */
    void await(ChildProcess process, URI question) throws InterruptedException {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (!isReady(question)) {
            if (!process.isAlive()) {
                throw failure(process, "dừng ngay khi khởi động", "ended while it started");
            }
            if (System.nanoTime() > deadline) {
                throw failure(
                        process,
                        "chưa sẵn sàng sau " + LIMIT.toSeconds() + " giây",
                        "is not ready after " + LIMIT.toSeconds() + " seconds");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private boolean isReady(URI question) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(question)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static StackException failure(ChildProcess process, String vi, String en) {
        String name = process.name();
        return new StackException(
                name + " " + vi + ", xem " + process.log(),
                name + " " + en + ", see " + process.log() + "\n" + endOf(process.log()));
    }

    private static String endOf(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
