package vn.hatinh.personnel.unit;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.support.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitResourceTest {

    private final Api api = new Api(Agencies.next());
    private boolean imported;

    @BeforeEach
    void importTheSampleOnce() {
        if (!imported) {
            api.imports(Api.sample());
            imported = true;
        }
    }

    private List<String> below(String unit, String day) {
        return api.get("/units", "on", day)
                .getList("units[0].children.find { it.code == '%s' }.children.code".formatted(unit));
    }

    @Test
    void theTreeOfADayKeepsTheStructureOfThatDay() {
        JsonPath before = api.get("/units", "on", "2022-12-31");
        JsonPath after = api.get("/units", "on", "2023-07-01");

        assertThat(before.getList("units.code")).containsExactly("SNGV");
        assertThat(before.getList("units[0].children.code")).containsExactly("HTQT", "LS", "QLBG", "TTDT", "VP");
        assertThat(after.getList("units[0].children.code")).containsExactly("HTQT", "LS", "TTDT", "VP");
    }

    @Test
    void aMovedUnitStandsBelowTheOldOneUntilTheDayBefore() {
        assertThat(below("VP", "2023-06-30")).containsExactly("TTDN");
        assertThat(below("TTDT", "2023-06-30")).isEmpty();
        assertThat(below("VP", "2023-07-01")).isEmpty();
        assertThat(below("TTDT", "2023-07-01")).containsExactly("TTDN");
    }

    @Test
    void aUnitHasItsHistory() {
        JsonPath unit = api.get("/units/TTDN");

        assertThat(unit.getList("periods.parent")).containsExactly("VP", "TTDT");
        assertThat(unit.getList("periods.to")).containsExactly("2023-06-30", null);
        assertThat(unit.getLong("version")).isEqualTo(1);
    }

    @Test
    void noUnitHasAnUnknownCode() {
        api.answer("/units/XYZ")
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:problem:not-found"));
    }
}
