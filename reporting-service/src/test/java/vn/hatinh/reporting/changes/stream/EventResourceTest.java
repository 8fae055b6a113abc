package vn.hatinh.reporting.changes.stream;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Point;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged.Shown;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.changes.ChangeLog;
import vn.hatinh.reporting.changes.Trimming;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class EventResourceTest extends ReportingTest {

    private static final String CHANGED = "value-changed";
    private static final String AGENCY = Sample.AGENCY + ".720";

    @TestHTTPResource("/api/v1/events")
    URI events;

    @Inject
    ChangeLog log;

    private final List<EventLines> open = new ArrayList<>();
    private long position;

    @BeforeEach
    void theAgencyIsFilled() {
        position = System.nanoTime();
        fill(AGENCY, position);
    }

    @AfterEach
    void closeStreams() throws Exception {
        for (EventLines stream : open) {
            stream.close();
        }
    }

    @Test
    void anEventTellsTheNewValuesOfTheIndicator() throws Exception {
        EventLines stream = listen("committee", "");

        change("1.1", Sample.ROOT, 7);

        awaitCount(stream, 1);
        assertThat(stream.data(CHANGED).get(0))
                .contains("\"agency\":\"" + AGENCY + "\"", "\"code\":\"1.1\"", "\"unit\":\"SNGV\"")
                .contains("\"reading\":\"headline\"", "\"period\":\"2025-12-31\"", "\"numerator\":7");
        assertThat(stream.lines()).contains("retry:3000");
    }

    @Test
    void whoReconnectsIsToldWhatWasMissedAndNothingTwice() throws Exception {
        EventLines stream = listen("committee", "");
        change("1.1", Sample.ROOT, 7);
        awaitCount(stream, 1);
        String last = stream.lastId();
        stream.close();

        change("1.1", Sample.ROOT, 8);
        change("1.4", Sample.ROOT, 9);

        EventLines again = resume(last);
        awaitCount(again, 2);
        assertThat(again.data(CHANGED).get(0)).contains("\"numerator\":8");
        assertThat(again.data(CHANGED).get(1)).contains("\"code\":\"1.4\"");
    }

    @Test
    void onlyWhatIsAskedForIsTold() throws Exception {
        EventLines byCode = listen("committee", "&code=1.4");
        EventLines byUnit = listen("committee", "&unit=VP");
        EventLines ofAbove = listen("committee", "&agency=" + Sample.AGENCY);

        change("1.1", Sample.ROOT, 7);
        change("1.4", Sample.ROOT, 9);

        awaitCount(byCode, 1);
        awaitCount(ofAbove, 2);
        assertThat(byCode.data(CHANGED).get(0)).contains("\"code\":\"1.4\"");
        assertThat(byUnit.data(CHANGED)).isEmpty();
    }

    /** The last change is seen by everybody: once it has come, all before it have. */
    @Test
    void aReaderHearsNothingOfWhatItWouldNotSee() throws Exception {
        EventLines stream = listen("reader", "");

        publish(hidden(series("1.1", Sample.ROOT), 7));
        publish(hidden(series("1.1", Sample.ROOT), 8));
        change("1.1", "VP", 1);
        change("1.4", Sample.ROOT, 9);

        await().until(() -> stream.data(CHANGED).stream().anyMatch(data -> data.contains("\"code\":\"1.4\"")));
        List<String> ofHidden = stream.data(CHANGED).stream()
                .filter(data -> data.contains("\"code\":\"1.1\""))
                .toList();
        // that the value is hidden now is told once, the change behind it is not
        assertThat(ofHidden).hasSize(1).allSatisfy(data -> assertThat(data)
                .contains("\"disclosure\":\"SUPPRESSED\"", "\"value\":null")
                .doesNotContain("\"numerator\":7"));
    }

    @Test
    void aReaderMayNotListenToAUnit() {
        given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("dashboard", AGENCY, "reader"))
                .accept("text/event-stream")
                .get("/api/v1/events?unit=VP")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:unit-not-allowed"));
    }

    @Test
    void whoWasAwayTooLongIsToldToReadEverythingAgain() throws Exception {
        EventLines stream = listen("committee", "");
        String last = stream.lastId();
        stream.close();
        change("1.1", Sample.ROOT, 7);
        EventLines other = listen("committee", "");
        other.close();
        Trimming.everything(log);

        EventLines again = resume(last);

        await().until(() -> !again.data("reset").isEmpty());
        assertThat(again.data("reset").get(0)).contains("\"agency\":\"" + AGENCY + "\"");
        change("1.1", Sample.ROOT, 8);
        awaitCount(again, 1);
    }

    @Test
    void anIdOfAnotherDatabaseMeansThatNobodyKnowsWhatWasMissed() throws Exception {
        for (String unknown : List.of("00000000-1", "rubbish")) {
            EventLines stream = resume(unknown);
            await().until(() -> !stream.data("reset").isEmpty());
        }
    }

    @Test
    void silenceIsBrokenByHeartbeats() throws Exception {
        EventLines stream = listen("committee", "");
        await().until(() -> stream.lines().contains(":heartbeat"));
    }

    @Test
    void aLoginHasFiveStreamsAtATime() throws Exception {
        for (int i = 0; i < 5; i++) {
            listen("hr-officer", "");
        }
        EventLines sixth = new EventLines(address(""), token("hr-officer"), null);
        open.add(sixth);
        assertThat(sixth.status()).isEqualTo(429);
        open.get(0).close();
        await().until(() -> {
            EventLines next = new EventLines(address(""), token("hr-officer"), null);
            open.add(next);
            return next.status() == 200;
        });
    }

    private EventLines listen(String role, String query) throws Exception {
        return keep(new EventLines(address(query), token(role), null));
    }

    private EventLines resume(String lastId) throws Exception {
        return keep(new EventLines(address(""), token("committee"), lastId));
    }

    private EventLines keep(EventLines stream) {
        open.add(stream);
        assertThat(stream.status()).isEqualTo(200);
        return stream.begun();
    }

    private URI address(String query) {
        return URI.create(events + "?" + (query.contains("agency=") ? query : "agency=" + AGENCY + query));
    }

    private static String token(String role) {
        return Tokens.of("listener-" + role, Sample.AGENCY, role);
    }

    private void change(String code, String unit, long numerator) {
        publish(Sample.withNumerators(series(code, unit), ignored -> BigDecimal.valueOf(numerator)));
    }

    private void publish(IndicatorSeriesChanged series) {
        others.publish(series);
        others.publish(new AgencyCounted(AGENCY, ++position, Sample.AS_OF));
        awaitPosition(AGENCY, position);
    }

    private IndicatorSeriesChanged series(String code, String unit) {
        return Sample.series(AGENCY, position + 1).stream()
                .filter(series -> series.code().equals(code)
                        && series.unit().equals(unit)
                        && series.reading().equals("headline"))
                .findFirst()
                .orElseThrow();
    }

    /** As disclosure control leaves it when the counts are too small. */
    private static IndicatorSeriesChanged hidden(IndicatorSeriesChanged series, long numerator) {
        return Sample.withPoints(
                series,
                series.asOf(),
                point -> new Point(
                        point.period(),
                        point.cutOff(),
                        BigDecimal.valueOf(numerator),
                        point.denominator(),
                        point.value(),
                        point.status(),
                        point.target(),
                        point.distanceInPeople(),
                        Shown.NOTHING,
                        point.officialPeriod(),
                        point.from()));
    }

    private static void awaitCount(EventLines stream, int count) {
        await().untilAsserted(() -> assertThat(stream.data(CHANGED)).hasSize(count));
    }
}
