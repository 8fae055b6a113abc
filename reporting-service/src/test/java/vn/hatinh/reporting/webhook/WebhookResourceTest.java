package vn.hatinh.reporting.webhook;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class WebhookResourceTest extends WebhookTest {

    @Test
    void theSecretIsToldOnceAndNeverAgain() {
        String answered =
                subscribe("READER", ", \"description\": \"Sở Nội vụ\"").getString("secret");
        assertThat(answered).startsWith("whsec_");
        committee()
                .get(WEBHOOKS)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].secret", nullValue())
                .body("items[0].status", equalTo("ACTIVE"))
                .body("items[0].changedBy", equalTo("official"))
                .body("items[0].content.description", equalTo("Sở Nội vụ"));
    }

    @Test
    void theSameRequestAddsOneWebhookAndItsSecretIsNotKept() {
        String content = content(receiver.url(), "READER", "");
        String first = committee()
                .header("Idempotency-Key", "mot")
                .body(content)
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("secret", notNullValue())
                .extract()
                .path("id");
        committee()
                .header("Idempotency-Key", "mot")
                .body(content)
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("id", equalTo(first))
                .body("secret", nullValue());
        committee()
                .header("Idempotency-Key", "mot")
                .body(content(receiver.url(), "COMMITTEE", ""))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:idempotency-key-reused"));
        committee().get(WEBHOOKS).then().body("total", equalTo(1));
    }

    @Test
    void addressesInsideTheNetworkAreRefusedWithTheField() {
        for (String url : List.of(
                "https://127.0.0.1/x",
                "https://[::1]/",
                "https://10.0.0.1",
                "http://169.254.169.254/latest/meta-data")) {
            committee()
                    .body(content(url, "READER", ""))
                    .post(WEBHOOKS)
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem:webhook-address"))
                    .body("errors[0].pointer", equalTo("/url"));
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        committee()
                .body("{\"url\": \"\"}")
                .post(WEBHOOKS)
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(2));
    }

    @Test
    void aWebhookIsRemovedInTheStateThatWasSeen() {
        String path = WEBHOOKS + "/" + subscribe("READER", "").getString("id");
        committee().delete(path).then().statusCode(428);
        committee().header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        committee().header("If-Match", "\"0\"").delete(path).then().statusCode(204);
        committee().get(path).then().statusCode(404);
    }

    @Test
    void anAgencyHasTwentyAtMost() {
        for (int i = 0; i < 20; i++) {
            subscribe("READER", "");
        }
        committee()
                .body(content(receiver.url(), "READER", ""))
                .post(WEBHOOKS)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:too-many-webhooks"));
    }
}
