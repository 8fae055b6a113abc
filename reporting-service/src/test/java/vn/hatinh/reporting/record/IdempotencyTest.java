package vn.hatinh.reporting.record;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.hatinh.reporting.programme.task.TaskExamples;
import vn.hatinh.reporting.stack.RecordsTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** A request that comes again under its key is answered as the first time, and does nothing. */
@QuarkusTest
class IdempotencyTest extends RecordsTest {

    private static final String DECISIONS = "/api/v1/committee/decisions";
    private static final String TASKS = "/api/v1/tasks?year=2026";

    @Test
    void theSameRecordIsWrittenOnceHoweverManyAskAtOnce() {
        List<String> ids = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> write(DECISIONS, "k1", decision("1/KL")))
                .peek(answer -> answer.then().statusCode(201))
                .map(answer -> answer.<String>path("id"))
                .toList();
        assertThat(ids).containsOnly(ids.get(0));
        get(DECISIONS).body("total", equalTo(1));
    }

    @Test
    void aTaskAnsweredAgainHasItsPlaceAndItsTag() {
        committee()
                .body("{\"year\": 2026, \"standardTasks\": []}")
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        Response first = write(TASKS, "k1", TaskExamples.CONTENT);
        first.then().statusCode(201);
        Response again = write(TASKS, "k1", TaskExamples.CONTENT);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void aKeyIsGoodForOneRequest() {
        write(DECISIONS, "k1", decision("1/KL")).then().statusCode(201);
        write(DECISIONS, "k1", decision("2/KL"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:idempotency-key-reused"));
        write(DECISIONS, "with space", decision("2/KL")).then().statusCode(400);
    }

    @Test
    void whatWasRefusedMayBeSentAgain() {
        write(TASKS, "k1", TaskExamples.CONTENT).then().statusCode(404);
        committee()
                .body("{\"year\": 2026, \"standardTasks\": []}")
                .post("/api/v1/programmes")
                .then()
                .statusCode(201);
        write(TASKS, "k1", TaskExamples.CONTENT).then().statusCode(201);
    }

    private Response write(String path, String key, String content) {
        return committee().header("Idempotency-Key", key).body(content).post(path);
    }

    private static String decision(String number) {
        return "{\"number\": \"%s\", \"decidedOn\": \"2026-07-06\", \"subject\": \"Kết luận\"}".formatted(number);
    }
}
