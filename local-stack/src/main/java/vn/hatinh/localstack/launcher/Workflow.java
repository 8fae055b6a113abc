package vn.hatinh.localstack.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import vn.hatinh.localstack.stack.RenewedToken;
import vn.hatinh.localstack.stack.Service;
import vn.hatinh.localstack.stack.StackException;

/** The steps from a workbook to the figures, over the services' public interfaces. */
final class Workflow {

    private static final Duration CURRENT_LIMIT = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 100;

    /** Where a service listens. */
    @FunctionalInterface
    interface Addresses {
        URI of(Service service);
    }

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final ServiceClient client;
    private final Addresses addresses;

    Workflow(Addresses addresses, RenewedToken token) {
        this.addresses = addresses;
        this.client = new ServiceClient(json, token);
    }

    ImportAnswer importWorkbook(Path workbook) throws InterruptedException {
        return client.importFile(at(Service.PERSONNEL, "/api/v1/imports"), workbook);
    }

    /**
     * Waits until the indicators are computed from everything that the personnel service knows, and the reports from the
     * indicators.
     *
     * @return the position that all three have reached
     */
    long awaitCurrent() throws InterruptedException {
        long deadline = System.nanoTime() + CURRENT_LIMIT.toNanos();
        while (true) {
            Map<Service, Long> positions = positions();
            if (positions.values().stream().distinct().count() == 1) {
                return positions.get(Service.PERSONNEL);
            }
            if (System.nanoTime() > deadline) {
                throw new StackException(
                        "Số liệu chưa cập nhật xong sau " + CURRENT_LIMIT.toMinutes() + " phút: " + positions,
                        "The figures are not current after " + CURRENT_LIMIT.toMinutes() + " minutes: " + positions);
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private Map<Service, Long> positions() throws InterruptedException {
        var positions = new EnumMap<Service, Long>(Service.class);
        for (Service service : Service.values()) {
            JsonNode answer = client.getJson(at(service, "/api/v1/position"));
            positions.put(service, answer.path("position").asLong());
        }
        return positions;
    }

    JsonNode scorecard(int year) throws InterruptedException {
        return client.getJson(at(Service.REPORTING, "/api/v1/scorecard?year=" + year));
    }

    byte[] annualReport(int year) throws InterruptedException {
        return client.getBytes(at(Service.REPORTING, "/api/v1/reports/annual/" + year));
    }

    /** The content of a file of values. */
    String values(String source, Periods periods) throws InterruptedException {
        JsonNode answer = client.getJson(at(Service.INDICATORS, "/api/v1/values?" + periods.query()));
        return new ValuesFile(json).format(source, answer.path("values"));
    }

    private URI at(Service service, String path) {
        return addresses.of(service).resolve(path);
    }
}
