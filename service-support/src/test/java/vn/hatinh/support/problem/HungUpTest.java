package vn.hatinh.support.problem;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.StackResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A caller may go at any time, and that is no fault of the service. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "support"))
class HungUpTest {

    private final Logger problems = Logger.getLogger("vn.hatinh.support.problem");
    private final Records log = new Records();
    private Level level;

    @TestHTTPResource("/forms/endless")
    URL endless;

    @BeforeEach
    void listen() {
        level = problems.getLevel();
        problems.setLevel(Level.ALL);
        problems.addHandler(log);
    }

    @AfterEach
    void listenNoMore() {
        problems.removeHandler(log);
        problems.setLevel(level);
    }

    @Test
    void whoHangsUpInTheMiddleOfAnAnswerIsNoError() throws IOException {
        try (Socket caller = new Socket(endless.getHost(), endless.getPort())) {
            OutputStream request = caller.getOutputStream();
            request.write("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n"
                    .formatted(endless.getPath(), endless.getAuthority())
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(caller.getInputStream().readNBytes(100_000)).startsWith("HTTP/1.1 200".getBytes());
        }

        await().until(() -> !log.records.isEmpty());
        assertThat(log.records)
                .extracting(LogRecord::getLevel)
                .allMatch(level -> level.intValue() < Level.INFO.intValue());
    }

    private static final class Records extends Handler {

        private final Queue<LogRecord> records = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
