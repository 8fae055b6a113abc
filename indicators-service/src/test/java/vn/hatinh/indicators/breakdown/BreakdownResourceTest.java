package vn.hatinh.indicators.breakdown;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
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
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

/** A head of the office, and somebody assigned to a unit that nobody knows. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class BreakdownResourceTest {

    @Inject
    Events events;

    private final String agency = "B" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void givenTwoWomen() {
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.division(agency, "VP", "SO"));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "VP", People.head("VP", "2020-01-01")));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "P9"));
        Awaiting.position(agency, 4);
    }

    @Test
    void byUnitWhoBelongsToNoUnitIsACellOfTheirOwn() {
        get("committee", "1.1/breakdown?reading=d&on=2025-12-31")
                .statusCode(200)
                .body("by", equalTo("unit"))
                .body("total.numerator", equalTo(1))
                .body("total.denominator", equalTo(2))
                .body("cells.key", equalTo(List.of("SO", "VP", "")))
                .body("cells.numerator", equalTo(List.of(0, 1, 0)))
                .body("cells.denominator", equalTo(List.of(0, 1, 1)));
    }

    @Test
    void theHeadcountIsTakenApartByAgeOrType() {
        get("committee", "H/breakdown?reading=sex:NU&by=type&on=2025-12-31")
                .statusCode(200)
                .body("total.value", equalTo(2))
                .body("cells.find { it.key == 'type:Công chức/sex:NU' }.value", equalTo(2));
    }

    @Test
    void whatCannotBeTakenApartIsRefusedWithWhatCan() {
        get("committee", "6.1/breakdown?period=2025").statusCode(400).body("errors[0].pointer", equalTo("by"));
        get("committee", "1.1/breakdown?by=party&on=2025-12-31")
                .statusCode(400)
                .body("errors[0].message.en", containsString("[unit, type, age, grade]"));
    }

    @Test
    void everyValueOfPeopleIsTakenApartByTypeAgeAndGrade() {
        get("committee", "1.1/breakdown?reading=d&by=type&on=2025-12-31")
                .statusCode(200)
                .body("by", equalTo("type"))
                .body("position", equalTo(4))
                .body("total.numerator", equalTo(1))
                .body("total.denominator", equalTo(2))
                .body("cells.key", equalTo(List.of("CAN_BO", "CONG_CHUC", "VIEN_CHUC", "")))
                .body("cells.denominator", equalTo(List.of(0, 2, 0, 0)));
        get("committee", "5.1/breakdown?by=age&period=2024")
                .body("cells.key", equalTo(List.of("<30", "30-39", "40-49", "50+", "")))
                .body("cells.denominator", equalTo(List.of(0, 2, 0, 0, 0)));
    }

    @Test
    void whoHasNoGradeIsACellOfTheirOwn() {
        get("director", "1.1/breakdown?reading=d&by=grade&on=2025-12-31")
                .statusCode(200)
                .body("cells.key", equalTo(List.of("")))
                .body("cells[0].numerator", equalTo(1))
                .body("cells[0].denominator", equalTo(2));
    }

    @Test
    void theNextQuestionKnowsWhoCameMeanwhile() {
        get("committee", "1.1/breakdown?reading=d&by=age&on=2025-12-31").body("total.denominator", equalTo(2));
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "VP"));
        Awaiting.position(agency, 5);

        get("committee", "1.1/breakdown?reading=d&by=age&on=2025-12-31")
                .body("position", equalTo(5))
                .body("total.denominator", equalTo(3));
    }

    @Test
    void asKnownEarlierAValueIsTakenApartByWhatItsSumsTell() {
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "SO"));
        Awaiting.position(agency, 5);

        get("committee", "1.1/breakdown?reading=d&on=2025-12-31&asOf=4")
                .statusCode(200)
                .body("position", equalTo(4))
                .body("cells.denominator", equalTo(List.of(0, 1, 1)));
        get("committee", "H/breakdown?reading=sex:NU&by=type&on=2025-12-31&asOf=4")
                .statusCode(200)
                .body("total.value", equalTo(2))
                .body("cells.find { it.key == 'type:Công chức/sex:NU' }.value", equalTo(2));
        get("director", "1.1/breakdown?reading=d&on=2025-12-31&asOf=2020-01-31")
                .statusCode(200)
                .body("total.denominator", equalTo(0));
        get("director", "1.1/breakdown?reading=d&on=2025-12-31&asOf=4").statusCode(403);
        get("reader", "1.1/breakdown?on=2025-12-31&asOf=2020-01-31")
                .statusCode(403)
                .body("errors[0].pointer", equalTo("asOf"));
        for (String by : List.of("type", "age", "grade")) {
            get("committee", "1.1/breakdown?on=2025-12-31&asOf=4&by=" + by)
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("by"))
                    .body("errors[0].code", equalTo("not-kept"))
                    .body("errors[0].message.en", containsString("apart by: [unit]"));
        }
    }

    @Test
    void aReaderGetsPartsOfPublicFactsOnly() {
        get("reader", "1.1/breakdown?on=2025-12-31")
                .statusCode(200)
                .body("cells.disclosure", everyItem(equalTo("OPEN")))
                .body("total.numerator", equalTo(1));
        get("reader", "5.2/breakdown?on=2025-12-31")
                .body("cells.disclosure", everyItem(equalTo("SUPPRESSED")))
                .body("cells.numerator", everyItem(nullValue()))
                .body("total.numerator", nullValue());
        get("reader", "H/breakdown?reading=sex:NU&by=party&on=2025-12-31").body("total.value", nullValue());
        get("reader", "1.1/breakdown?on=2025-12-30").statusCode(403);
    }

    @Test
    void aReaderGetsNothingByTypeAgeOrGradeAndIsToldWhy() {
        for (String by : List.of("type", "age", "grade")) {
            for (String value : List.of("1.1/breakdown?", "4.1/breakdown?", "H/breakdown?reading=sex:NU&")) {
                get("reader", value + "on=2025-12-31&by=" + by)
                        .statusCode(403)
                        .body("errors[0].pointer", equalTo("by"))
                        .body("errors[0].message.en", containsString("could tell of one person"));
            }
        }
    }

    private ValidatableResponse get(String role, String path) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("somebody", agency, role))
                .get("/api/v1/indicators/" + path + "&agency=" + agency)
                .then();
    }
}
