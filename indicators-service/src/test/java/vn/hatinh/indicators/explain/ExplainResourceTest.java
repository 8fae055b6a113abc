package vn.hatinh.indicators.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.contracts.personnel.AnonymousCountKind;
import vn.hatinh.contracts.personnel.ProductChannel;
import vn.hatinh.contracts.personnel.ProductKind;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.indicators.sample.SampleState;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** A woman and a man lead; another woman does not; then the man's post is taken back. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class ExplainResourceTest {

    private static final int VERSION = SampleState.plan().version();

    @Inject
    Events events;

    private final String agency = "X" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID woman = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID man = UUID.randomUUID();

    @BeforeEach
    void givenAnAgency() {
        events.send(People.agencyUnit(agency, "SO"));
        events.send(People.division(agency, "VP", "SO"));
        Awaiting.position(agency, 2);
        events.send(People.member(woman, agency, 1, Sex.NU, "VP", People.head("VP", "2020-01-01")));
        events.send(People.member(man, agency, 1, Sex.NAM, "VP", People.head("VP", "2020-01-01")));
        events.send(People.member(other, agency, 1, Sex.NU, "SO"));
        Awaiting.position(agency, 5);
        events.send(People.member(man, agency, 2, Sex.NAM, "VP"));
        Awaiting.position(agency, 6);
    }

    @Test
    void anExplanationSaysWhatIsCountedAndWhatMovedItLast() {
        ask("committee", "explanation", "")
                .statusCode(200)
                .body("value.numerator", equalTo(1))
                .body("value.denominator", equalTo(1))
                .body("planVersion", equalTo(VERSION))
                .body("measures.id", contains("womenLeaders", "leaders"))
                .body("measures[0].conditions.text.vi", contains("là nữ", "giữ chức vụ lãnh đạo"))
                .body("lastMoved.record", equalTo(man.toString()))
                .body("lastMoved.kind", equalTo("STAFF"))
                .body("lastMoved.position", equalTo(6))
                .body("lastMoved.before.denominator", equalTo(2))
                .body("lastMoved.after.denominator", equalTo(1));
    }

    @Test
    void theLedgerNamesEveryEventThatMovedTheValueWithBeforeAndAfter() {
        ask("committee", "ledger", "")
                .statusCode(200)
                .body("more", equalTo(false))
                .body("steps.position", hasItems(6, 3))
                .body("steps[0].before.value", equalTo(50))
                .body("steps[0].after.value", equalTo(100))
                .body("steps.findAll { it.kind == 'STAFF' }.record", not(hasItem(other.toString())))
                .body("steps.eventId", not(hasItem(nullValue())));
        ask("committee", "ledger", "&from=5&to=6")
                .statusCode(200)
                .body("steps", hasSize(1))
                .body("steps[0].record", equalTo(man.toString()));
        ask("committee", "ledger", "&from=6").statusCode(200).body("steps", empty());
    }

    @Test
    void whoIsNotOfTheCommitteeIsNotToldWhatOnePersonDid() {
        ask("director", "ledger", "").statusCode(200).body("steps", empty());
        ask("director", "explanation", "").statusCode(200).body("lastMoved", nullValue());
        events.send(People.member(UUID.randomUUID(), agency, 1, Sex.NU, "VP", People.head("VP", "2020-01-01")));
        Awaiting.position(agency, 7);

        ask("director", "ledger", "")
                .statusCode(200)
                .body("steps", hasSize(1))
                .body("steps[0].record", nullValue())
                .body("steps[0].eventId", nullValue())
                .body("steps[0].events", equalTo(4))
                .body("steps[0].before.numerator", equalTo(0))
                .body("steps[0].after.numerator", equalTo(2));
        ask("director", "ledger", "&from=5").statusCode(403).body("errors[0].code", equalTo("role-missing"));
    }

    @Test
    void whatNobodysRecordMovedIsToldToEverybody() {
        events.send(AgencyFactChanged.of(
                agency,
                "anonymous-count/2024/BAO_LUC_GIA_DINH",
                1,
                new AgencyFactChanged.AnonymousCount(2024, AnonymousCountKind.BAO_LUC_GIA_DINH, 2)));
        Awaiting.position(agency, 7);

        ask("director", "3.2", "ledger", "&period=2024")
                .statusCode(200)
                .body("steps", hasSize(1))
                .body("steps[0].kind", equalTo("AGENCY_FACT"))
                .body("steps[0].record", equalTo("anonymous-count/2024/BAO_LUC_GIA_DINH"));
        ask("committee", "3.2", "records", "&period=2024")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].amounts.violence", equalTo(2));
    }

    @Test
    void theRecordsBehindAValueAreListedWithTheReasonsOfTheOthers() {
        ask("committee", "records", "")
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items[0].record", equalTo(woman.toString()))
                .body("items[0].part", equalTo("NUMERATOR"))
                .body("items[0].unit", equalTo("VP"))
                .body("items[0].amounts.leaders", equalTo(1))
                .body("items.find { it.record == '%s' }.part".formatted(man), equalTo("NONE"))
                .body(
                        "items.find { it.record == '%s' }.whyNot.text.en".formatted(man),
                        contains("holds a leadership post"));
        ask("committee", "records", "&unit=VP&part=NONE")
                .statusCode(200)
                .body("items.find { it.record == '%s' }.whyNot.code".formatted(other), hasItem("OTHER_UNIT"));
        ask("committee", "II.2.1b", "records", "")
                .statusCode(200)
                .body("items.find { it.record == 'VP' }.kind", equalTo("UNIT"))
                .body("items.find { it.record == 'VP' }.part", equalTo("NUMERATOR"));
        ask("committee", "records", "&part=OTHER").statusCode(400).body("errors[0].pointer", equalTo("part"));
    }

    @Test
    void whyAUnitOrAFactDoesNotCountIsToldToo() {
        ask("committee", "6.2", "records", "&reading=b&period=2025")
                .statusCode(200)
                .body("items.find { it.record == 'VP' }.part", equalTo("DENOMINATOR"))
                .body("items.find { it.record == 'VP' }.amounts.staff", equalTo(2))
                .body("items.find { it.record == 'VP' }.amounts.committed", equalTo(0))
                .body("items.find { it.record == 'VP' }.whyNot.expression", contains("committed == staff"));
        product("clip-1", ProductChannel.KHAC, LocalDate.of(2024, 3, 1));
        product("clip-2", ProductChannel.KHAC, LocalDate.of(2023, 3, 1));
        Awaiting.position(agency, 8);

        ask("committee", "6.1", "records", "&period=2024")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].part", equalTo("DENOMINATOR"))
                .body("items[0].whyNot.expression", contains("cleared"));
        ask("committee", "6.3", "records", "&period=2024")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].part", equalTo("NONE"))
                .body("items[0].whyNot.expression", contains("channel == 'CONG_TTDT'"));
    }

    private void product(String code, ProductChannel channel, LocalDate issued) {
        events.send(AgencyFactChanged.of(
                agency,
                "communication-product/" + code,
                1,
                new AgencyFactChanged.CommunicationProduct(
                        code, ProductKind.TIN_BAI, channel, true, issued, null, null)));
    }

    @Test
    void onlyRolesThatMayAreAnswered() {
        for (String path : List.of("explanation", "ledger", "records")) {
            for (String role : List.of("hr-officer", "health-officer", "reader", "auditor", "admin")) {
                ask(role, path, "").statusCode(403).body("type", equalTo("urn:problem:role-missing"));
            }
        }
        ask("director", "records", "").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "9.9, '', code",
        "1.1, &unit=NOWHERE, unit",
        "1.1, &reading=x, reading",
        "1.1, &to=123456, to",
    })
    void whatIsNotKnownIsSaidToBe(String code, String parameters, String pointer) {
        ask("committee", code, "ledger", parameters)
                .statusCode(404)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].message.vi", notNullValue());
    }

    private ValidatableResponse ask(String role, String path, String parameters) {
        return ask(role, "1.1", path, parameters);
    }

    private ValidatableResponse ask(String role, String code, String path, String parameters) {
        return given().auth()
                .oauth2(Tokens.of("someone", agency, role))
                .filter(new OpenApiFilter())
                .get("/api/v1/indicators/" + code + "/" + path + "?on=2025-12-31" + parameters)
                .then();
    }
}
