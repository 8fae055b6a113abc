package vn.hatinh.indicators.plans;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** A decision holds for an agency, or for it and all below it, wherever it was made. */
@QuarkusTest
class SubtreeTest extends PlanDecisions {

    @Inject
    DataSource database;

    @Test
    void aNewAgencyIsCountedByWhatHoldsForTheAgencyAboveIt() {
        activate(STRATEGY, Map.of("version", 1, "agency", province, "subtree", true, "reason", "for all of us"))
                .statusCode(201);

        events.send(People.agencyUnit(other, "SO"));
        Awaiting.position(other, 1);

        get("/api/v1/plans?agency=" + other)
                .body("plan", hasItem(STRATEGY))
                .body("find { it.plan == '" + STRATEGY + "' }.inForce.agency", equalTo(province))
                .body("find { it.plan == '" + STRATEGY + "' }.countedVersion", equalTo(1));
    }

    @Test
    void aDecisionForAllBelowCountsEveryAgencyThereAgain() {
        events.send(People.agencyUnit(other, "SO"));
        events.send(People.member(UUID.randomUUID(), other, 1, Sex.NAM, "SO", People.director("SO", "2020-01-01")));
        events.send(People.member(UUID.randomUUID(), other, 1, Sex.NAM, "SO"));
        Awaiting.position(other, 3);

        activate(STRATEGY, Map.of("version", 1, "agency", province, "subtree", true, "reason", "for all of us"))
                .statusCode(201);
        awaitRecounts(agency, 1);
        awaitRecounts(other, 1);

        String status = "values.find { it.code == '1.1' && it.reading == 'headline' }.status";
        values(agency, "&plan=" + STRATEGY).body(status, equalTo("ACHIEVED"));
        values(other, "&plan=" + STRATEGY).body(status, equalTo("MISSED"));
    }

    @Test
    void aDecisionMadeAtAnotherInstanceHoldsForTheNextEvent() throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into plan_activation (plan, version, agency, subtree, active_from, activated_by, reason)"
                                + " values (?, 1, ?, false, date '2026-01-01', 'somebody', 'elsewhere')")) {
            insert.setString(1, STRATEGY);
            insert.setString(2, other);
            insert.executeUpdate();
        }

        events.send(People.agencyUnit(other, "SO"));
        Awaiting.position(other, 1);

        values(other, "&plan=" + STRATEGY).statusCode(200).body("position", equalTo(1));
        get("/api/v1/recounts?agency=" + other).body("", hasSize(equalTo(0)));
    }

    @Test
    void onlyAnAdminOfTheAgencyDecides() {
        given().auth()
                .oauth2(Tokens.of("somebody", "H27.15", "admin"))
                .contentType(ContentType.JSON)
                .body(Map.of("version", 1, "agency", agency, "reason", "not mine"))
                .post("/api/v1/plans/" + STRATEGY + "/activations")
                .then()
                .statusCode(403);
    }
}
