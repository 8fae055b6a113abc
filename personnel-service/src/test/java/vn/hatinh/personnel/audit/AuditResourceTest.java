package vn.hatinh.personnel.audit;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.support.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class AuditResourceTest {

    private final Api api = new Api(Agencies.next());
    private final AuditSubject someone = AuditSubject.staff(api.agency(), UUID.randomUUID());

    @Inject
    AuditTrail trail;

    @Inject
    Owner owner;

    @BeforeEach
    void threeEntries() {
        QuarkusTransaction.requiringNew().run(() -> {
            trail.written(someone, "corrected", Map.of("fullName", "An"), Map.of("fullName", "Anh"));
            trail.read(someone, "health-checks");
            trail.written(new AuditSubject(api.agency(), "unit", "VP"), "founded", null, Map.of("name", "Văn phòng"));
        });
    }

    @Test
    void anEntrySaysWhoDidWhatAndTheValuesBeforeAndAfter() {
        JsonPath found = api.get("/audit", "action", "corrected");

        assertThat(found.getLong("total")).isEqualTo(1);
        assertThat(found.getString("items[0].who")).isEqualTo("personnel-service");
        assertThat(found.getString("items[0].subjectKey")).isEqualTo(someone.key());
        assertThat(found.getString("items[0].values.before.fullName")).isEqualTo("An");
        assertThat(found.getString("items[0].values.after.fullName")).isEqualTo("Anh");
        assertThat(found.getString("items[0].hash")).hasSize(64);
    }

    @Test
    void aReadingOfTheTrailIsWrittenDownWithWhereItCameFrom() {
        api.get("/audit");

        JsonPath found = api.get("/audit", "subjectType", "audit");
        assertThat(found.getString("items[0].action")).isEqualTo("read");
        assertThat(found.getString("items[0].operation")).isEqualTo("GET /api/v1/audit");
        assertThat(found.getString("items[0].address")).isEqualTo("127.0.0.1");
        assertThat(found.getString("items[0].requestId")).isNotBlank();
    }

    @Test
    void entriesAreFoundByWhatTheyAreAbout() {
        assertThat(actions("subjectType", "staff", "subjectKey", someone.key())).containsExactly("read", "corrected");
        assertThat(actions("subjectType", "unit")).containsExactly("founded");
        assertThat(actions("who", "nobody")).isEmpty();
        assertThat(actions("to", "2020-12-31")).isEmpty();
        assertThat(actions("from", "2020-12-31", "subjectType", "unit")).containsExactly("founded");
    }

    @Test
    void entriesAreFoundByTheStaffCodeOfThePersonTheyAreAbout() {
        api.imports(TestWorkbook.smallDepartment());
        UUID id = owner.id("select id from staff where agency = ? and code = 'CB1'", api.agency());
        QuarkusTransaction.requiringNew().run(() -> trail.read(AuditSubject.staff(api.agency(), id), "pregnancies"));

        assertThat(actions("staff", "CB1", "action", "read")).containsExactly("read");
        assertThat(actions("staff", "CB8")).isEmpty();
    }

    @Test
    void pagesLinkToTheirNeighbours() {
        String links = api.answer("/audit", "size", 1, "page", 2).extract().header("Link");

        assertThat(links).contains("rel=\"prev\"", "page=3>; rel=\"next\"");
    }

    @Test
    void theCheckSaysWhereAChainIsBroken() {
        assertThat(api.get("/audit/check").getBoolean("intact")).isTrue();

        owner.execute("update audit_entry set actor = 'x' where agency = ? and seq = 2", api.agency());

        JsonPath broken = api.get("/audit/check");
        assertThat(broken.getBoolean("intact")).isFalse();
        assertThat(broken.getLong("firstBreak.seq")).isEqualTo(2);
        assertThat(broken.getString("firstBreak.reason")).isEqualTo("ENTRY_CHANGED");
    }

    @ParameterizedTest
    @CsvSource({"from, 2023-02-29", "to, x", "page, 0", "size, 501"})
    void aWrongParameterIsRefusedByName(String parameter, String value) {
        api.answer("/audit", parameter, value)
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("errors[0].pointer", containsString(parameter));
    }

    private List<String> actions(Object... filter) {
        return api.get("/audit", filter).getList("items.action");
    }
}
