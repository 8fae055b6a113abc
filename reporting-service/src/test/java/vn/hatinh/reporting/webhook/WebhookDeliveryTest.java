package vn.hatinh.reporting.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;

import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.webhook.Receiver.Received;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class WebhookDeliveryTest extends WebhookTest {

    @Inject
    DeliveryQueue queue;

    @Test
    void aChangeComesAsASignedCloudEvent() {
        JsonPath webhook = subscribe("COMMITTEE", "");
        change("1.1", Sample.ROOT, 7);

        Received received = awaitReceived(1).get(0);

        assertThat(received.headers().getFirst("Content-Type")).isEqualTo("application/cloudevents+json");
        long timestamp = Long.parseLong(received.headers().getFirst("webhook-timestamp"));
        assertThat(Instant.ofEpochSecond(timestamp)).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(received.headers().getFirst("webhook-signature")).isEqualTo(signature(received, webhook));
        JsonPath event = new JsonPath(received.body());
        assertThat(event.getString("specversion")).isEqualTo("1.0");
        assertThat(event.getString("id")).isEqualTo(received.id());
        assertThat(event.getString("type")).isEqualTo("vn.hatinh.reporting.value.changed.v1");
        assertThat(event.getString("subject")).isEqualTo(agency + "/662-KH-SNgV/1.1/headline/SNGV");
        assertThat(event.getString("data.code")).isEqualTo("1.1");
        assertThat(event.getList("data.points.numerator", Integer.class)).containsOnly(7);
        awaitStatus(webhook.getString("id"), "DELIVERED");
    }

    @Test
    void whatFailsIsTriedAgainUntilItArrives() {
        receiver.answer(500, 302, Receiver.SILENCE, 200);
        String webhook = subscribe("COMMITTEE", "").getString("id");
        change("1.1", Sample.ROOT, 7);

        List<Received> tries = awaitReceived(4);

        assertThat(tries).extracting(Received::id).containsOnly(tries.get(0).id());
        awaitStatus(webhook, "DELIVERED");
        deliveries(webhook)
                .body("items[0].attempts", equalTo(4))
                .body("items[0].tried[0].status", equalTo(500))
                .body("items[0].tried[1].status", equalTo(302))
                .body("items[0].tried[2].failure", containsString("no answer"))
                .body("items[0].tried[3].status", equalTo(200));
    }

    @Test
    void newerValuesOfASeriesWaitForTheOlderOnesAndOtherSeriesDoNot() {
        receiver.answer(500, 204);
        subscribe("COMMITTEE", "");
        change("1.1", Sample.ROOT, 5, 6);
        change("1.4", Sample.ROOT, 9);

        List<Received> received = awaitReceived(4);

        assertThat(received)
                .filteredOn(one -> one.body().contains("\"code\":\"1.1\""))
                .extracting(one -> new JsonPath(one.body()).getInt("data.points[0].numerator"))
                .containsExactly(5, 5, 6);
    }

    @Test
    void afterTooManyFailuresTheDeliveryIsGivenUpAndTheWebhookDisabledWithTheReason() {
        receiver.answer(500, 501, 502, 503);
        String webhook = subscribe("COMMITTEE", "").getString("id");
        change("1.1", Sample.ROOT, 7);

        awaitStatus(webhook, "GIVEN_UP");

        committee()
                .get(WEBHOOKS + "/" + webhook)
                .then()
                .body("status", equalTo("DISABLED"))
                .body("reason", containsString("HTTP 503"));
        change("1.1", Sample.ROOT, 8);
        committee()
                .header("If-Match", "*")
                .body(content(receiver.url(), "COMMITTEE", ""))
                .put(WEBHOOKS + "/" + webhook)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        // what happened meanwhile is told
        assertThat(awaitReceived(5).get(4).body()).contains("\"numerator\":8");
    }

    @Test
    void whoAnswersGoneIsNotAskedAgain() {
        receiver.answer(410);
        String webhook = subscribe("COMMITTEE", "").getString("id");
        change("1.1", Sample.ROOT, 7);
        awaitStatus(webhook, "GIVEN_UP");
        committee()
                .get(WEBHOOKS + "/" + webhook)
                .then()
                .body("status", equalTo("DISABLED"))
                .body("reason", containsString("410"));
    }

    @Test
    void onlyWhatIsAskedForIsTold() {
        subscribe("COMMITTEE", ", \"codes\": [\"1.4\"], \"units\": [\"SNGV\"]");
        change("1.1", Sample.ROOT, 7);
        change("1.4", "VP", 1);
        change("1.4", Sample.ROOT, 9);
        assertThat(awaitReceived(1)).singleElement().satisfies(one -> assertThat(one.body())
                .contains("\"code\":\"1.4\"", "\"unit\":\"SNGV\""));
    }

    /** The sample's changed figures have passed no disclosure control, so nothing of them may be shown. */
    @Test
    void aReaderAtTheOtherEndIsToldWhatAReaderSees() {
        subscribe("READER", "");
        change("1.1", "VP", 1);
        change("1.1", Sample.ROOT, 7, 8);
        change("1.4", Sample.ROOT, 9);
        List<Received> received = awaitReceived(2);
        assertThat(received)
                .extracting(one -> new JsonPath(one.body()).getString("data.code"))
                .containsExactly("1.1", "1.4");
        assertThat(received).allSatisfy(one -> assertThat(one.body())
                .contains("\"disclosure\":\"SUPPRESSED\"")
                .doesNotContain("\"numerator\":7", "\"numerator\":8", "\"numerator\":9", "\"unit\":\"VP\""));
    }

    @Test
    void oneDeliveryOrAllSinceAnEventAreSentAgain() {
        String webhook = subscribe("COMMITTEE", "").getString("id");
        change("1.1", Sample.ROOT, 5, 6);
        List<Received> first = awaitReceived(2);
        String older = first.get(0).id();
        String newer = first.get(1).id();
        awaitTold(webhook, older, newer);
        String oldest = deliveries(webhook).extract().path("items[1].id");

        send(webhook, "/deliveries/" + oldest + "/replay", null, 202);
        awaitTold(webhook, older, newer, older);

        send(webhook, "/replay", "{\"after\": \"" + older + "\"}", 202);
        awaitTold(webhook, older, newer, older, newer);

        send(webhook, "/replay", "{\"since\": \"2026-01-01T00:00:00Z\"}", 202);
        awaitTold(webhook, older, newer, older, newer, older, newer);

        send(webhook, "/replay", "{\"after\": \"00000000-1\"}", 422);
        send(webhook, "/replay", "{}", 400);
        send(webhook, "/replay", "{\"since\": \"2026-02-30T00:00:00Z\"}", 400);
    }

    @Test
    void whatIsAskedForAgainWhileItIsBeingSentIsSentAgain() {
        receiver.answer(Receiver.LATER);
        String webhook = subscribe("COMMITTEE", "").getString("id");
        change("1.1", Sample.ROOT, 7);
        String event = awaitReceived(1).get(0).id();
        String delivery = deliveries(webhook).extract().path("items[0].id");

        send(webhook, "/deliveries/" + delivery + "/replay", null, 202);
        receiver.answerNow();

        assertThat(awaitReceived(2)).extracting(Received::id).containsOnly(event);
    }

    @Test
    void aPingComesAtOnce() {
        String webhook = subscribe("READER", "").getString("id");
        send(webhook, "/ping", null, 202);
        assertThat(awaitReceived(1).get(0).body()).contains("webhook.ping.v1", webhook);
    }

    @Test
    void aNewSecretSignsBesideTheFormerOne() {
        JsonPath webhook = subscribe("COMMITTEE", "");
        JsonPath changed = committee()
                .header("If-Match", "\"0\"")
                .post(WEBHOOKS + "/" + webhook.getString("id") + "/secret")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(changed.getString("secret")).startsWith("whsec_").isNotEqualTo(webhook.getString("secret"));
        change("1.1", Sample.ROOT, 7);
        Received received = awaitReceived(1).get(0);
        assertThat(received.headers().getFirst("webhook-signature"))
                .isEqualTo(signature(received, changed) + " " + signature(received, webhook));
    }

    /** The lease of an instance that died while it was sending. */
    @Test
    void whatADeadInstanceWasSendingIsSentByAnother() {
        String webhook = subscribe("COMMITTEE", "").getString("id");
        committee()
                .header("If-Match", "*")
                .body(content(receiver.url(), "COMMITTEE", ", \"active\": false"))
                .put(WEBHOOKS + "/" + webhook)
                .then()
                .body("status", equalTo("PAUSED"));
        send(webhook, "/ping", null, 202);
        committee()
                .header("If-Match", "*")
                .body(content(receiver.url(), "COMMITTEE", ""))
                .put(WEBHOOKS + "/" + webhook);
        // this instance may have been quicker than the test; then nothing is left to lease
        queue.lease(Duration.ofSeconds(1));
        awaitReceived(1);
        awaitStatus(webhook, "DELIVERED");
    }

    private void send(String webhook, String path, String body, int status) {
        var request = committee();
        if (body != null) {
            request.body(body);
        }
        request.post(WEBHOOKS + "/" + webhook + path).then().statusCode(status);
    }

    private List<Received> awaitReceived(int count) {
        await().untilAsserted(() -> assertThat(receiver.received()).hasSizeGreaterThanOrEqualTo(count));
        return receiver.received();
    }

    /** These events in this order; what is answered too late comes more than once. */
    private void awaitTold(String webhook, String... events) {
        await().untilAsserted(() -> {
            assertThat(told(new HashSet<>(List.of(events)))).containsExactly(events);
            deliveries(webhook).body("items.status", everyItem(equalTo("DELIVERED")));
        });
    }

    private List<String> told(Set<String> events) {
        List<String> told = new ArrayList<>();
        for (Received one : receiver.received()) {
            if (events.contains(one.id())
                    && (told.isEmpty() || !told.get(told.size() - 1).equals(one.id()))) {
                told.add(one.id());
            }
        }
        return told;
    }

    private void awaitStatus(String webhook, String status) {
        await().untilAsserted(() -> deliveries(webhook).body("items.status", hasItem(status)));
    }

    /** By another library than the service's. */
    private static String signature(Received received, JsonPath webhook) {
        byte[] key = Base64.getDecoder().decode(webhook.getString("secret").substring("whsec_".length()));
        String signed = received.id() + "." + received.headers().getFirst("webhook-timestamp") + "." + received.body();
        return "v1," + Base64.getEncoder().encodeToString(new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(signed));
    }
}
