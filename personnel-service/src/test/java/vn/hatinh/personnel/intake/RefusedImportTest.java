package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.personnel.testing.ToldEvents;
import vn.hatinh.support.problem.Problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class RefusedImportTest {

    private static final int OVER_THE_LIMIT = 1_100_000;

    @Inject
    ToldEvents told;

    private final Api api = new Api(Agencies.next());

    private static ValidatableResponse isProblem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:problem:" + type))
                .body("status", equalTo(status))
                .body("title", containsString(" / "));
    }

    private static TestWorkbook withThreeErrors() {
        return TestWorkbook.smallDepartment()
                .row("CanBo", "CB2", "Trần Văn Bình", "Nam", "31/02/1980", "Công chức", day("2012-01-01"), null)
                .row("CongTac", "CB9", "VP", null, day("2012-01-01"), null)
                .row("ChucVu", "CB1", "Trưởng phòng", "PHONG", "KHONGCO", day("2015-01-01"), null);
    }

    @Test
    void everyErrorIsNamedWithItsPlaceItsValueAndWhatIsAccepted() {
        JsonPath problem = isProblem(api.post(withThreeErrors().bytes(), false), 422, "workbook-has-errors")
                .extract()
                .jsonPath();

        List<Map<String, Object>> errors = problem.getList("errors");
        assertThat(errors)
                .extracting(error -> error.get("pointer"))
                .containsExactly(
                        "/sheets/CanBo/rows/3/Ngày sinh",
                        "/sheets/CongTac/rows/3/Mã CBCCVC",
                        "/sheets/ChucVu/rows/2/Mã đơn vị");
        assertThat(errors.get(0))
                .containsEntry("sheet", "CanBo")
                .containsEntry("row", 3)
                .containsEntry("column", "Ngày sinh")
                .containsEntry("value", "31/02/1980")
                .containsEntry("code", "not-a-date");
        assertThat(errors).allSatisfy(error -> {
            assertThat(error.get("message")).asInstanceOf(MAP).containsOnlyKeys("vi", "en");
            assertThat(error.get("accepted")).asInstanceOf(MAP).containsOnlyKeys("vi", "en");
        });
    }

    @Test
    void aWorkbookWithErrorsChangesNothing() {
        api.imports(TestWorkbook.smallDepartment());
        long position = api.position();

        isProblem(api.post(withThreeErrors().bytes(), false), 422, "workbook-has-errors");

        assertThat(api.position()).isEqualTo(position);
        assertThat(api.get("/staff").getLong("total")).isEqualTo(1);
        assertThat(told.about(api.agency(), Topics.STAFF)).hasSize(1);
    }

    @Test
    void aDryRunFindsTheSameErrors() {
        JsonPath real = api.post(withThreeErrors().bytes(), false).extract().jsonPath();
        JsonPath dry = api.post(withThreeErrors().bytes(), true)
                .statusCode(422)
                .extract()
                .jsonPath();

        assertThat(dry.getList("errors")).isEqualTo(real.getList("errors"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PK",
                "this is no workbook",
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
            })
    void whatIsNoWorkbookIsRefused(String content) {
        api.post(content.getBytes(UTF_8), false)
                .statusCode(oneOf(400, 415))
                .contentType(Problem.MEDIA_TYPE)
                .body("title", containsString(" / "));
        assertThat(api.position()).isZero();
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        isProblem(api.post(new byte[OVER_THE_LIMIT], false), 413, "too-large").body("detail", containsString("1 MB"));
    }

    @Test
    void aFileFarOverTheLimitIsRefusedInTheSameWords() {
        isProblem(api.post(new byte[3 * OVER_THE_LIMIT], false), 413, "too-large");
    }

    @Test
    void anotherKindOfContentIsRefused() {
        isProblem(
                given().contentType("text/csv")
                        .body("a;b")
                        .post("/api/v1/imports")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aFormWithoutTheFileIsRefused() {
        isProblem(given().multiPart("other", "x").post("/api/v1/imports").then(), 400, "file-missing");
    }

    @Test
    void anAgencyThatIsNoAgencyCodeIsRefused() {
        isProblem(new Api("Hà Tĩnh").post(TestWorkbook.smallDepartment().bytes(), false), 400, "bad-request");
    }
}
