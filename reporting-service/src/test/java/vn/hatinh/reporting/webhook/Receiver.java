package vn.hatinh.reporting.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Another system: answers as it is told to, and keeps what came. */
final class Receiver implements AutoCloseable {

    /** Answers nothing until the receiver is closed. */
    static final int SILENCE = 0;

    /** Answers 204 when it is told to. */
    static final int LATER = 1;

    /** A request that came. */
    record Received(Headers headers, String body) {

        String id() {
            return headers.getFirst("webhook-id");
        }
    }

    private final HttpServer server;
    /** Of its own: the port may have been another receiver's, to whom something is still on its way. */
    private final String path = "/hooks/" + UUID.randomUUID();

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ArrayDeque<>();
    private final CountDownLatch answering = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(path, this::take);
        server.setExecutor(threads);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(exchange.getRequestHeaders(), body));
            int status = next();
            if (status == SILENCE) {
                closed.await();
            } else if (status == LATER) {
                answering.await();
                exchange.sendResponseHeaders(204, -1);
            } else {
                exchange.getResponseHeaders().putAll(Map.of("Location", List.of("http://localhost/elsewhere")));
                exchange.sendResponseHeaders(status, -1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized int next() {
        return answers.isEmpty() ? 204 : answers.remove();
    }

    /** The next answers, in order; 204 after them. */
    synchronized void answer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    void answerNow() {
        answering.countDown();
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort() + path + "?from=reporting";
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
