package vn.hatinh.personnel.personaldata;

import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.personnel.audit.Owner;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ExportTest {

    private static final LocalDate RECEIVED = LocalDate.parse("2026-03-02");
    /** Has facts of most kinds. */
    private static final String SOMEBODY = "CB0017";

    private final Api api = new Api(Agencies.next());
    private final PersonalDataApi requests = new PersonalDataApi(api.agency());

    @Inject
    Owner owner;

    @BeforeEach
    void theSampleDepartment() {
        api.imports(Api.sample());
    }

    @Test
    void whoAsksGetsEverythingThatIsKeptAboutThem() {
        JsonPath export = export(Tokens.ofTester());

        assertThat(export.getString("records[0].code")).isEqualTo(SOMEBODY);
        assertThat(export.getString("records[0].fullName")).isEqualTo("Nguyễn Thu Chi");
        assertThat(export.getString("records[0].birthDate")).isEqualTo("1989-02-03");
        assertThat(export.getList("records[0].facts.EMPLOYMENT.from")).containsExactly("2014-04-01", "2024-03-07");
        assertThat(export.getList("records[0].facts.PREGNANCY")).isNotEmpty();
        assertThat(export.getBoolean("healthIncluded")).isTrue();
    }

    @Test
    void anOfficerWhoDoesNotSeeHealthExportsTheRest() {
        JsonPath export = export(Tokens.of("tochuc", api.agency(), "hr-officer"));

        assertThat(export.getBoolean("healthIncluded")).isFalse();
        assertThat(export.getMap("records[0].facts")).doesNotContainKeys("HEALTH_CHECK", "PREGNANCY");
        assertThat(export.getList("records[0].facts.EMPLOYMENT")).hasSize(2);
    }

    @Test
    void theNextExportTellsOfTheOneBefore() {
        export(Tokens.of("tochuc", api.agency(), "hr-officer"));

        JsonPath export = export(Tokens.ofTester());

        assertThat(export.getList("accesses.findAll { it.action == 'read' }.who"))
                .contains("tochuc");
        assertThat(export.getList("accesses.findAll { it.action == 'read' }.what"))
                .contains("export without health");
    }

    @Test
    void recordsOfOtherAgenciesAreInItOnlyForWhomCoversThem() {
        String other = Agencies.next();
        owner.execute("""
                insert into staff (agency, id, code, full_name, sex, birth_date, version, revision, removed)
                select ?, id, code, full_name, sex, birth_date, 0, 0, false from staff where agency = ? and code = ?
                """, other, api.agency(), SOMEBODY);

        assertThat(export(Tokens.ofTester()).getList("records.agency")).containsExactlyInAnyOrder(api.agency(), other);
        assertThat(export(Tokens.of("tochuc", api.agency(), "hr-officer")).getList("records.agency"))
                .containsExactly(api.agency());
    }

    @Test
    void onlyARequestForAccessIsAnsweredByAnExport() {
        String id = requests.created(RequestKind.CORRECTION, SOMEBODY, RECEIVED);

        requests.call()
                .get("/api/v1/personal-data-requests/" + id + "/export")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:not-an-access-request"));
    }

    private JsonPath export(String token) {
        String id = requests.created(RequestKind.ACCESS, SOMEBODY, RECEIVED);
        return requests.call()
                .auth()
                .oauth2(token)
                .get("/api/v1/personal-data-requests/" + id + "/export")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
