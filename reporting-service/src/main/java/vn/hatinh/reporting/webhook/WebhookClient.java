package vn.hatinh.reporting.webhook;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Sends one request. Vert.x and not Java's client, because it connects to the very address that was looked at: a name that
 * leads elsewhere a moment later (DNS rebinding) leads nowhere. It follows no redirects, and reads nothing of an answer but
 * its status.
 */
@ApplicationScoped
class WebhookClient {

    private final Targets targets;
    private final Secrets secrets;
    private final HttpClient client;
    private final Duration timeout;

    WebhookClient(Targets targets, Secrets secrets, WebhookSettings settings, Vertx vertx) {
        this.targets = targets;
        this.secrets = secrets;
        this.timeout = settings.timeout();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setConnectTimeout(Math.toIntExact(timeout.toMillis()))
                .setIdleTimeout(Math.toIntExact(timeout.toSeconds() + 1))
                .setIdleTimeoutUnit(TimeUnit.SECONDS));
    }

    /** One clock alone decides that it took too long; what is still open then, the idle timeout closes. */
    Outcome send(Leased delivery) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            Integer status = post(targets.of(delivery.url()), delivery)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Outcome(status, null, since(begin));
        } catch (RefusedTargetException e) {
            return new Outcome(null, e.text().inOneLine(), since(begin));
        } catch (TimeoutException e) {
            return new Outcome(null, "no answer within " + timeout, since(begin));
        } catch (ExecutionException e) {
            // the kind alone: its words may hold what the other side sent
            return new Outcome(null, e.getCause().getClass().getSimpleName(), since(begin));
        }
    }

    private Future<Integer> post(Target target, Leased delivery) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(target.address(), target.port())))
                .setHost(target.url().getHost())
                .setPort(target.port())
                .setSsl(target.isEncrypted())
                .setURI(target.path());
        Instant now = Instant.now();
        List<byte[]> keys = delivery.sealedSecrets().stream()
                .map(secret -> secrets.open(delivery.webhook(), secret))
                .toList();
        return client.request(options)
                .compose(request -> request.putHeader(HttpHeaders.CONTENT_TYPE, CloudEvent.MEDIA_TYPE)
                        .putHeader("webhook-id", delivery.event())
                        .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                        .putHeader("webhook-signature", Signature.of(delivery.event(), now, delivery.body(), keys))
                        .send(Buffer.buffer(delivery.body())))
                .map(HttpClientResponse::statusCode);
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
