package vn.hatinh.indicators.breakdown;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** A province of two agencies of two people each, where one question may look at three. */
@QuarkusTest
@TestProfile(MostPeopleTest.ThreePeople.class)
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class MostPeopleTest {

    @Inject
    Events events;

    private final String province = "M" + UUID.randomUUID().toString().substring(0, 8);
    private final String one = province + ".1";
    private final String other = province + ".2";

    @BeforeEach
    void givenTwoAgencies() {
        for (String agency : List.of(one, other)) {
            events.send(People.agencyUnit(agency, "SO"));
            events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO", People.head("SO", "2020-01-01")));
            events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NAM, "SO", People.head("SO", "2020-01-01")));
            Awaiting.position(agency, 3);
        }
    }

    @Test
    void aQuestionAboutMorePeopleThanItMayLookAtIsRefusedWithWhatToAskInstead() {
        byAge(province)
                .statusCode(400)
                .body("type", equalTo("urn:problem:invalid-parameter"))
                .body("errors[0].pointer", equalTo("agency"))
                .body("errors[0].code", equalTo("too-many-people"))
                .body("errors[0].message.vi", containsString("hơn 3 người"))
                .body("errors[0].message.en", containsString("more than 3 people"));
    }

    @Test
    void itsAgenciesAreAnsweredOneByOneAndThenTheProvinceFromWhatIsRememberedOfThem() {
        for (String agency : List.of(one, other)) {
            byAge(agency).statusCode(200).body("total.denominator", equalTo(2));
        }
        byAge(province).statusCode(200).body("total.denominator", equalTo(4));
    }

    @Test
    void whatTheSumsTellIsNotLimited() {
        breakdown(province, "H", "reading=sex:NU&by=party").statusCode(200).body("total.value", equalTo(2));
    }

    private ValidatableResponse byAge(String agency) {
        return breakdown(agency, "1.1", "by=age");
    }

    private ValidatableResponse breakdown(String agency, String code, String parameters) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", province, "committee"))
                .get("/api/v1/indicators/" + code + "/breakdown?on=2025-12-31&agency=" + agency + "&" + parameters)
                .then();
    }

    public static final class ThreePeople implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("app.breakdown.most-people", "3");
        }
    }
}
