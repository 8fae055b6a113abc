package vn.hatinh.indicators.plans;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.People;
import vn.hatinh.indicators.support.PlanFile;
import vn.hatinh.indicators.support.Topic;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Agencies are counted by what somebody decided for them, several plans at once, from its day on. */
@QuarkusTest
class ActivationTest extends PlanDecisions {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String broker;

    @Test
    void anotherPlanIsCountedBesideTheFirst() {
        values(agency, "&plan=" + STRATEGY).statusCode(404).body("errors[0].pointer", equalTo("plan"));

        activate(STRATEGY, Map.of("version", 1, "agency", agency, "reason", "a test"))
                .statusCode(201);
        awaitRecounts(agency, 1);

        values(agency, "&plan=" + STRATEGY)
                .statusCode(200)
                .body("plan", equalTo(STRATEGY))
                .body("position", equalTo(3))
                .body("values.find { it.code == '1.1' && it.reading == 'headline' }.status", equalTo("ACHIEVED"));
        values(agency, "").body("plan", equalTo(PLAN_662));

        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", People.director("SO", "2025-01-01")));
        Awaiting.position(agency, 4);
        values(agency, "&plan=" + STRATEGY)
                .body("position", equalTo(4))
                .body("values.find { it.code == '1.1' && it.reading == 'women' }.value", equalTo(2));
        values(agency, "").body("values.find { it.code == '1.1' && it.reading == 'headline' }.numerator", equalTo(2));
        await().until(() -> Topic.read(broker, Topics.PLANS).stream()
                .anyMatch(record -> record.key().equals(STRATEGY)));
        await().until(() -> Topic.read(broker, Topics.INDICATOR_VALUES).stream()
                .anyMatch(record -> record.key().startsWith(agency + "/" + STRATEGY + "/1.1/headline/")));
    }

    @Test
    void anActivationChoosesTheHeadlineAndTheSettings() {
        int version = version();
        Map<String, Object> adjusted = Map.of(
                "version",
                version,
                "agency",
                agency,
                "headlines",
                Map.of("1.1", "c"),
                "settings",
                Map.of("languageLevel", 4),
                "scope",
                List.of("CONG_CHUC", "HOP_DONG"),
                "reason",
                "Quyết định 1/QĐ");

        post("/api/v1/plans/" + PLAN_662 + "/activations/preview?on=2025-12-31", adjusted)
                .statusCode(200)
                .body("records", equalTo(3))
                .body(headline("before.value"), equalTo(50))
                .body(headline("after.value"), equalTo(100))
                .body(headline("moved"), equalTo(true));
        values(agency, "").body(headline("value"), equalTo(50));

        activate(PLAN_662, adjusted).statusCode(201).body("activatedBy", equalTo("plan-writer"));
        awaitRecounts(agency, 1);

        values(agency, "")
                .body(headline("value"), equalTo(100))
                .body("values.find { it.code == '1.1' && it.reading == 'as-planned' }.value", equalTo(50));
        values(agency, "&asOf=2020-01-01").statusCode(200);
        get("/api/v1/plans/" + PLAN_662 + "/activations?agency=" + agency)
                .body("[0].headlines.'1.1'", equalTo("c"))
                .body("[0].reason", equalTo("Quyết định 1/QĐ"))
                .body("", hasSize(equalTo(2)));
        get("/api/v1/indicators/1.1/explanation?on=2025-12-31&agency=" + agency)
                .statusCode(200)
                .body("lastMoved.eventId", equalTo("definition/" + version))
                .body("lastMoved.before.value", equalTo(50))
                .body("lastMoved.after.value", equalTo(100));

        activate(PLAN_662, Map.of("version", version, "agency", agency, "reason", "as the file has it"))
                .statusCode(201);
        awaitRecounts(agency, 2);

        values(agency, "").body(headline("value"), equalTo(50));
        await().until(() -> isTakenBack("1.1/as-planned/SO"));
    }

    private boolean isTakenBack(String series) {
        return Topic.read(broker, Topics.INDICATOR_VALUES).stream()
                .filter(record -> record.key().equals(agency + "/" + PLAN_662 + "/" + series))
                .reduce((earlier, later) -> later)
                .filter(last -> last.value() == null)
                .isPresent();
    }

    @Test
    void whatDoesNotFitThePlanIsToldWithWhatWould() {
        activate(
                        PLAN_662,
                        Map.of(
                                "version", version(),
                                "agency", agency,
                                "headlines", Map.of("1.1", "z", "9.9", "b"),
                                "settings", Map.of("languagelevel", 4),
                                "scope", List.of("EVERYBODY"),
                                "reason", "wrong"))
                .statusCode(400)
                .body("errors.pointer", hasItem("/headlines/1.1"))
                .body("errors.pointer", hasItem("/headlines"))
                .body("errors.pointer", hasItem("/settings"))
                .body("errors.pointer", hasItem("/scope"));
        activate(PLAN_662, Map.of("version", 999, "agency", agency, "reason", "wrong"))
                .statusCode(404);
        activate(PLAN_662, Map.of("version", version(), "agency", agency)).statusCode(400);
    }

    @Test
    void anActivationOfAnotherDayWaitsForIt() {
        activateNextYear();

        values(agency, "&plan=" + STRATEGY).statusCode(404);
        get("/api/v1/recounts?agency=" + agency).statusCode(200).body("", hasSize(equalTo(0)));
    }

    @Test
    void aPlanThatHasEndedIsStillAnswered() {
        String plan = "E-" + agency;
        String file = PlanFile.small(plan, 1)
                .replace("validTo: 2030-12-31", "validTo: 2024-12-31")
                .replace(", due: 2025-12-31, keptUntil: 2030-12-31", "");
        PlanFile.send("/api/v1/plans?reason=ended", file, agency, "admin").statusCode(201);
        activate(plan, Map.of("version", 1, "agency", agency, "reason", "the former one"))
                .statusCode(201);
        awaitRecounts(agency, 1);

        get("/api/v1/values?on=2024-12-31&agency=" + agency + "&plan=" + plan)
                .statusCode(200)
                .body(headline("denominator"), equalTo(2));
        get("/api/v1/indicators/1.1?agency=" + agency + "&plan=" + plan).statusCode(200);
        get("/api/v1/plans?agency=" + agency).body("find { it.plan == '" + plan + "' }.ended", equalTo(true));
    }

    private static String headline(String member) {
        return "values.find { it.code == '1.1' && it.reading == 'headline' }." + member;
    }
}
