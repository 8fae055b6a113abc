package vn.hatinh.indicators.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.localstack.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the service over HTTP, as somebody who has to do with all agencies, and says how long it took. */
final class Questions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI service;
    private final String token;

    Questions(URI service, String role) {
        this.service = service;
        this.token = Tokens.of("bench", "*", role);
    }

    /** An answer, the time of the first question, and the middle of those of the next. */
    record Answer(JsonNode body, Duration first, Duration again) {}

    Answer ask(String path, int times) {
        List<Duration> durations = new ArrayList<>();
        JsonNode body = null;
        for (int i = 0; i <= times; i++) {
            long start = System.nanoTime();
            body = body(path);
            durations.add(Duration.ofNanos(System.nanoTime() - start));
        }
        Duration first = durations.remove(0);
        return new Answer(
                body,
                first,
                durations.isEmpty()
                        ? first
                        : durations.stream().sorted().toList().get(durations.size() / 2));
    }

    private JsonNode body(String path) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode())
                    .as(path + ": " + new String(response.body()))
                    .isEqualTo(200);
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }
}
