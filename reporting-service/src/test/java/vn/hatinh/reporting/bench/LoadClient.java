package vn.hatinh.reporting.bench;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Sends one request over and over, as fast as it is answered or at a given pace. */
final class LoadClient implements AutoCloseable {

    private static final int CONNECTIONS = 16;
    private static final long LIMIT_SECONDS = 60;

    private final HttpClient client;
    private final Context context;
    private final String token;

    LoadClient(Vertx vertx, String token) {
        this.token = token;
        // all on one thread of Vert.x: an answer that ends before anybody asks for its body is lost
        this.context = vertx.getOrCreateContext();
        this.client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS));
    }

    /** How many requests a second are answered when each connection always has one. */
    double rate(URI address, int status, Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        AtomicLong answered = new AtomicLong();
        CountDownLatch open = new CountDownLatch(CONNECTIONS);
        for (int i = 0; i < CONNECTIONS; i++) {
            context.runOnContext(begin -> repeat(address, status, end, answered, open));
        }
        open.await();
        return answered.get() / (time.toNanos() / 1e9);
    }

    private void repeat(URI address, int status, long end, AtomicLong answered, CountDownLatch open) {
        if (System.nanoTime() >= end) {
            open.countDown();
            return;
        }
        send(address, status).onComplete(answer -> {
            if (answer.succeeded()) {
                answered.incrementAndGet();
            }
            repeat(address, status, end, answered, open);
        });
    }

    /**
     * Sends at an even pace whatever the answers do, and measures from when each request was due: one slow answer delays none
     * of the others.
     *
     * @return nanoseconds of each request, sorted
     */
    long[] paced(URI address, int status, double rate, Duration time) throws InterruptedException {
        int count = (int) (rate * time.toNanos() / 1e9);
        long pause = (long) (1e9 / rate);
        Queue<Long> times = new ConcurrentLinkedQueue<>();
        Semaphore answered = new Semaphore(0);
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begin + i * pause;
            LockSupport.parkNanos(due - System.nanoTime());
            context.runOnContext(now -> send(address, status).onComplete(answer -> {
                times.add(answer.succeeded() ? System.nanoTime() - due : Long.MAX_VALUE);
                answered.release();
            }));
        }
        if (!answered.tryAcquire(count, LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("not every request was answered");
        }
        long[] sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private Future<Buffer> send(URI address, int status) {
        return client.request(new RequestOptions().setMethod(HttpMethod.GET).setAbsoluteURI(address.toString()))
                .compose(request ->
                        request.putHeader("Authorization", "Bearer " + token).send())
                .compose(response -> response.statusCode() == status
                        ? response.body()
                        : Future.failedFuture("answered " + response.statusCode()));
    }

    @Override
    public void close() {
        client.close();
    }
}
