package vn.hatinh.reporting.changes.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import static org.awaitility.Awaitility.await;

/** A client of an event stream that knows nothing but the lines of the format. */
final class EventLines implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> response;
    private final Thread reader;
    private volatile boolean ended;

    EventLines(URI address, String token, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
        reader = new Thread(this::read, "events");
        reader.start();
    }

    private void read() {
        try (var in = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            in.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("broken");
        }
        ended = true;
    }

    int status() {
        return response.statusCode();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The data of the events of that name. */
    List<String> data(String event) {
        List<String> known = lines();
        return IntStream.range(0, known.size())
                .filter(i -> known.get(i).equals("event:" + event))
                .mapToObj(i -> known.subList(i, known.size()).stream()
                        .filter(line -> line.startsWith("data:"))
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    String lastId() {
        return lines().stream()
                .filter(line -> line.startsWith("id:"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .substring("id:".length())
                .strip();
    }

    EventLines begun() {
        await().until(() -> lines().stream().anyMatch(line -> line.startsWith("id:")));
        return this;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
