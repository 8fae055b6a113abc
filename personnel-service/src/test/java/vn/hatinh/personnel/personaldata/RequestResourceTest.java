package vn.hatinh.personnel.personaldata;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.support.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class RequestResourceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String REQUESTS = "/api/v1/personal-data-requests";

    private final Api api = new Api(Agencies.next());
    private final PersonalDataApi requests = new PersonalDataApi(api.agency());

    /** No midnight comes in the middle of a test. */
    @BeforeEach
    void aDepartmentWithOneWoman() {
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        QuarkusMock.installMockForType(
                Clock.fixed(TODAY.atTime(9, 30).atZone(zone).toInstant(), zone), Clock.class);
        api.imports(TestWorkbook.smallDepartment());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ACCESS, 2026-03-12",
        "CORRECTION, 2026-03-12",
        "ERASURE, 2026-03-23",
        "OBJECTION, 2026-03-17",
        "RESTRICTION, 2026-03-17"
    })
    void eachKindHasTheTermsOfTheLaw(RequestKind kind, LocalDate due) {
        JsonPath created = requests.create(kind, "CB1", LocalDate.parse("2026-03-02"))
                .statusCode(201)
                .header("Location", containsString(REQUESTS))
                .extract()
                .jsonPath();

        assertThat(created.getString("acknowledgeBy")).isEqualTo("2026-03-04");
        assertThat(created.getString("dueOn")).isEqualTo(due.toString());
        assertThat(created.getString("state")).isEqualTo("RECEIVED");
        assertThat(requests.get(created.getString("id")).getMap("")).isEqualTo(created.getMap(""));
    }

    @Test
    void aRequestIsAcknowledgedAndDone() {
        String id = requests.created(RequestKind.ACCESS, "CB1", TODAY);

        requests.step(id, "acknowledgement")
                .statusCode(200)
                .body("state", equalTo("ACKNOWLEDGED"))
                .body("acknowledgedOn", equalTo(TODAY.toString()));
        requests.step(id, "completion").statusCode(200).body("state", equalTo("DONE"));

        assertThat(requests.get(id).getString("closedOn")).isEqualTo(TODAY.toString());
    }

    @Test
    void aRequestIsExtendedOnceAndNotAgain() {
        String id = requests.created(RequestKind.OBJECTION, "CB1", LocalDate.parse("2026-03-02"));

        requests.step(id, "extension", "cần xác minh").statusCode(200).body("dueOn", equalTo("2026-04-01"));
        requests.step(id, "extension", "vẫn chưa xong")
                .statusCode(409)
                .body("type", equalTo("urn:problem:already-extended"));
    }

    @Test
    void aRefusedRequestSaysWhyAndIsClosed() {
        String id = requests.created(RequestKind.CORRECTION, "CB1", TODAY);

        requests.step(id, "refusal", "đã đúng").statusCode(200).body("refusalReason", equalTo("đã đúng"));

        for (String step : new String[] {"acknowledgement", "completion"}) {
            requests.step(id, step).statusCode(409).body("type", equalTo("urn:problem:request-in-another-state"));
        }
    }

    @Test
    void aRequestForErasureIsNotDoneByWord() {
        String id = requests.created(RequestKind.ERASURE, "CB1", TODAY);

        requests.step(id, "completion").statusCode(409).body("type", equalTo("urn:problem:erasure-to-be-carried-out"));
    }

    @Test
    void overdueRequestsAreListed() {
        String late = requests.created(RequestKind.ACCESS, "CB1", TODAY.minusDays(30));
        String lateAndDone = requests.created(RequestKind.ACCESS, "CB1", TODAY.minusDays(30));
        requests.step(lateAndDone, "completion");
        requests.created(RequestKind.ACCESS, "CB1", TODAY);

        assertThat(requests.list().getList("items.id")).hasSize(3);
        assertThat(requests.list("overdue", true).getList("items.id")).containsExactly(late);
        assertThat(requests.list("state", "DONE").getList("items.id")).containsExactly(lateAndDone);
        assertThat(requests.get(late).getBoolean("overdue")).isTrue();
        assertThat(requests.list().getList("items.staffCode")).containsOnly("CB1");
    }

    @Test
    void everyStepIsInTheAuditTrailWithoutThePerson() {
        String id = requests.created(RequestKind.ACCESS, "CB1", TODAY);
        requests.step(id, "completion");

        JsonPath trail = api.get("/audit", "subjectType", "personal-data-request", "subjectKey", id);
        assertThat(trail.getList("items.action")).containsExactly("completed", "received");
        assertThat(trail.getList("items.who")).containsOnly("tester");
        assertThat(trail.getList("items.operation"))
                .containsExactly("POST " + REQUESTS + "/{id}/completion", "POST " + REQUESTS);
        assertThat(trail.prettify()).doesNotContain("CB1");
    }

    @Test
    void nobodyHasAnUnknownCodeAndNoRequestAnUnknownId() {
        requests.create(RequestKind.ACCESS, "CB9", TODAY).statusCode(404).contentType(Problem.MEDIA_TYPE);
        requests.step(UUID.randomUUID().toString(), "completion").statusCode(404);
        requests.step("7", "completion").statusCode(400).body("errors[0].pointer", containsString("id"));
    }

    @Test
    void aRequestOfTheFutureIsRefused() {
        requests.create(RequestKind.ACCESS, "CB1", TODAY.plusDays(1))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/receivedOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind", "staffCode", "receivedOn", "channel"})
    void whatIsMissingIsNamed(String field) {
        Map<String, Object> body = new HashMap<>(PersonalDataApi.body(RequestKind.ACCESS, "CB1", TODAY));
        body.remove(field);

        requests.call()
                .body(body)
                .post(REQUESTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"health-officer", "committee", "director", "reader", "auditor", "admin"})
    void onlyTheOfficerForStaffDealsWithRequests(String role) {
        String id = requests.created(RequestKind.ACCESS, "CB1", TODAY);
        String token = Tokens.of("someone", api.agency(), role);

        for (String path : new String[] {"", "/" + id}) {
            requests.call().auth().oauth2(token).get(REQUESTS + path).then().statusCode(403);
        }
        for (String step : new String[] {"acknowledgement", "completion", "erasure"}) {
            requests.call()
                    .auth()
                    .oauth2(token)
                    .post(REQUESTS + "/" + id + "/" + step)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void theOfficerOfAnotherAgencyDoesNot() {
        String id = requests.created(RequestKind.ACCESS, "CB1", TODAY);
        String token = Tokens.of("someone", Agencies.next(), "hr-officer");

        requests.call().auth().oauth2(token).get(REQUESTS + "/" + id).then().statusCode(403);
    }

    @Test
    void theRegisterSaysWhatIsKeptWhyAndHowLong() {
        JsonPath register = requests.call()
                .get("/api/v1/personal-data/register")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(register.getList("activities.id", String.class)).contains("identity", "health", "party", "audit");
        assertThat(register.getList("activities.kept.vi")).doesNotContainNull();
    }
}
