package vn.hatinh.indicators.position;

import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

/** Who has changed a record waits until the values hold it. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class PositionResourceTest {

    private static final String POSITION = "/api/v1/position";

    /** In milliseconds, of those who wait for thirty seconds: at the limit everybody is told how far it is. */
    private static final Matcher<Long> BEFORE_THE_LIMIT = lessThan(25_000L);

    @Inject
    Events events;

    @Inject
    DataSource database;

    private final String agency = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID person = UUID.randomUUID();

    @Test
    void whoWaitsIsAnsweredWhenTheChangeIsCounted() {
        CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(() -> waiting(2, 30));

        events.send(People.member(person, agency, 2, Sex.NU, "VP"));

        waiting.join()
                .then()
                .time(BEFORE_THE_LIMIT)
                .statusCode(200)
                .header("Preference-Applied", "wait=30")
                .body("agency", equalTo(agency))
                .body("position", equalTo(2));
    }

    @Test
    void whatHasBeenReachedIsAnsweredAtOnce() {
        events.send(People.member(person, agency, 2, Sex.NU, "VP"));
        waiting(2, 30).then().body("position", equalTo(2));

        asking().queryParam("reach", 2).get(POSITION).then().statusCode(200).body("position", equalTo(2));
        waiting(1, 30).then().time(BEFORE_THE_LIMIT).body("position", equalTo(2));
    }

    @Test
    void whoHasWaitedLongEnoughIsToldHowFarItIs() {
        waiting(1, 1)
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=1")
                .body("position", equalTo(0))
                .body("asOf", nullValue());
    }

    @Test
    void whatAnotherInstanceCountsIsNoticedToo() throws SQLException {
        events.send(People.member(person, agency, 1, Sex.NU, "VP"));
        waiting(1, 30).then().body("position", equalTo(1));
        CompletableFuture<Response> waiting = CompletableFuture.supplyAsync(() -> waiting(5, 30));

        try (var connection = database.getConnection();
                var counting = connection.prepareStatement(
                        "update agency_count set position = 5, revision = revision + 1 where agency = ?")) {
            counting.setString(1, agency);
            counting.executeUpdate();
        }

        waiting.join().then().time(BEFORE_THE_LIMIT).statusCode(200).body("position", equalTo(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3"})
    void aPositionThatNeverIsIsNotWaitedFor(String reach) {
        asking().queryParam("reach", reach)
                .get(POSITION)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("/reach"));
    }

    private Response waiting(long reach, int seconds) {
        return asking().queryParam("reach", reach)
                .header("Prefer", "wait=" + seconds)
                .get(POSITION);
    }

    private RequestSpecification asking() {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("official", agency, "committee"))
                .queryParam("agency", agency);
    }
}
