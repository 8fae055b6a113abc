package vn.hatinh.indicators.plans;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffRecord.LeadershipPost;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** A recount that fails in the middle leaves everything as it was, and is tried again: by itself, and when somebody asks. */
@QuarkusTest
class RecountFailureTest extends PlanDecisions {

    private static final int PEOPLE = 20;
    private static final String CANNOT_COUNT_TWO_POSTS =
            "posts.exists(p, p.level == 'PHONG') && 1 / (posts.size() - 2) < 5";

    @Inject
    DataSource database;

    private final String plan = "F-" + agency;
    private final String refusal = "refuse_" + UUID.randomUUID().toString().replace("-", "");
    private final UUID ofTwoPosts = UUID.randomUUID();
    private int position = 3 + PEOPLE;

    @BeforeEach
    void givenAnAgencyThatIsCountedByTheFirstVersion() {
        events.send(People.member(ofTwoPosts, agency, 1, Sex.NU, "SO", head(), head()));
        for (int i = 1; i < PEOPLE; i++) {
            events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", head()));
        }
        Awaiting.position(agency, position);
        upload(plan, 1, "posts.exists(p, p.level == 'SO')");
        decide(1);
        await().untilAsserted(() -> newest().body("[0].state", equalTo("DONE")));
        assertThatLeadersAre(1, 1);
    }

    @AfterEach
    void letTheDatabaseTakeEverything() throws SQLException {
        execute("drop trigger if exists " + refusal + " on counted_record");
    }

    @Test
    void aRecordThatCannotBeCountedLeavesTheFormerValuesUntilSomebodyRunsItAgain() {
        upload(plan, 2, CANNOT_COUNT_TWO_POSTS);
        decide(2);
        awaitFailed("a record of kind STAFF cannot be counted");
        int failed = newest().extract().path("[0].id");
        assertThatLeadersAre(1, 1);
        countOneMore();
        events.send(People.member(ofTwoPosts, agency, 2, Sex.NU, "SO", People.director("SO", "2020-01-01"), head()));
        Awaiting.position(agency, ++position);
        assertThatLeadersAre(1, 2);
        newest().body("", hasSize(2));

        repeat(failed, "committee").statusCode(403);
        repeat(failed, "admin")
                .statusCode(201)
                .body("repeats", equalTo(failed))
                .body("requestedBy", equalTo("plan-writer"));
        awaitFailed("a record of kind STAFF cannot be counted");
        repeat(failed, "admin").statusCode(409).body("type", equalTo("urn:problem:not-repeatable"));

        events.eraseStaff(agency, ofTwoPosts);
        await().untilAsserted(() -> values(agency, "&plan=" + plan)
                .body("values.find { it.code == '1.1' && it.unit == 'SO' }.denominator", equalTo(2 + PEOPLE)));
        repeat(newest().extract().path("[0].id"), "admin").statusCode(201);
        awaitDone();
        assertThatLeadersAre(2, 1 + PEOPLE);
        repeat(failed, "admin").statusCode(409);
        repeat(newest().extract().path("[0].id"), "admin").statusCode(409);
        repeat(failed + 1_000_000, "admin").statusCode(404);
    }

    @Test
    void aPageThatFailsForAWhileIsTriedAgainWhereTheJobWas() throws SQLException {
        upload(plan, 2, "posts.exists(p, p.level == 'PHONG')");
        refuse("if nextval('" + refusal + "') <= 3 then raise exception 'not now'; end if;");

        decide(2);

        awaitDone();
        newest().body("", hasSize(2)).body("[0].counted", equalTo(3 + PEOPLE)).body("[0].failure", nullValue());
        assertThatLeadersAre(2, 1 + PEOPLE);
        assertThat(number("select last_value from " + refusal)).isGreaterThan(3);
    }

    @Test
    void whatFailsTooOftenEndsAsFailedAndIsCountedByTheNextDecision() throws SQLException {
        upload(plan, 2, "posts.exists(p, p.level == 'PHONG')");
        refuse("if new.record_key > '%s/8' then raise exception 'never'; end if;".formatted(agency));

        decide(2);
        awaitFailed("a part of it failed");
        assertThatLeadersAre(1, 1);
        countOneMore();
        assertThatLeadersAre(1, 1);

        letTheDatabaseTakeEverything();
        decide(2);
        awaitDone();
        newest().body("", hasSize(3)).body("[0].requestedBy", nullValue()).body("[0].counted", greaterThan(PEOPLE));
        assertThatLeadersAre(2, 2 + PEOPLE);
    }

    @Test
    void whatIsNotInForceAnyMoreIsNotRunAgain() {
        upload(plan, 2, CANNOT_COUNT_TWO_POSTS);
        decide(2);
        awaitFailed("cannot be counted");
        int failed = newest().extract().path("[0].id");

        decide(1);

        repeat(failed, "admin")
                .statusCode(409)
                .body("errors[0].message.en", containsString("is not in force for the agency any more"));
        newest().body("", hasSize(2));
        assertThatLeadersAre(1, 1);
    }

    private static LeadershipPost head() {
        return People.head("SO", "2020-01-01");
    }

    private void decide(int version) {
        activate(plan, Map.of("version", version, "agency", agency, "reason", "a test"))
                .statusCode(201);
    }

    private ValidatableResponse repeat(int job, String role) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("plan-writer", agency, role))
                .post("/api/v1/recounts/" + job + "/repetition")
                .then();
    }

    private ValidatableResponse newest() {
        return get("/api/v1/recounts?agency=" + agency).statusCode(200);
    }

    private void awaitFailed(String why) {
        await().untilAsserted(
                        () -> newest().body("[0].state", equalTo("FAILED")).body("[0].failure", containsString(why)));
    }

    private void awaitDone() {
        await().untilAsserted(() -> newest().body("[0].version", equalTo(2)).body("[0].state", equalTo("DONE")));
    }

    private void countOneMore() {
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", head()));
        Awaiting.position(agency, ++position);
    }

    private void assertThatLeadersAre(int version, int leaders) {
        values(agency, "&plan=" + plan)
                .statusCode(200)
                .body("planVersion", equalTo(version))
                .body("values.find { it.code == '1.1' && it.unit == 'SO' }.numerator", equalTo(leaders));
    }

    /** The database refuses records of the generation that is counted beside the one that is read. */
    private void refuse(String when) throws SQLException {
        execute("create sequence " + refusal);
        execute("create function " + refusal + "() returns trigger language plpgsql as $$ begin " + when
                + " return new; end $$");
        long read = number("select generation from agency_count where plan = '" + plan + "'");
        execute("create trigger " + refusal + " before insert on counted_record for each row when (new.plan like '"
                + plan + "#%' and new.plan <> '" + plan + "#" + read + "') execute function " + refusal + "()");
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet number = statement.executeQuery(sql)) {
            number.next();
            return number.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
