package vn.hatinh.personnel.staff.record;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
import static org.hamcrest.Matchers.equalTo;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaffResourceTest {

    private final Api api = new Api(Agencies.next());
    private boolean imported;

    @BeforeEach
    void importTheSampleOnce() {
        if (!imported) {
            api.imports(Api.sample());
            imported = true;
        }
    }

    private List<String> codes(Object... filter) {
        return api.get("/staff", filter).getList("items.code");
    }

    @Test
    void withoutAFilterEveryRecordIsListedByCode() {
        JsonPath page = api.get("/staff");

        assertThat(page.getLong("total")).isEqualTo(35);
        assertThat(page.getList("items.code", String.class))
                .hasSize(35)
                .isSorted()
                .startsWith("CB0001");
    }

    @Test
    void onADayOnlyThoseOnPayrollAreListed() {
        assertThat(codes("on", "2023-07-01")).hasSize(29).doesNotContain("CB0017");
        assertThat(codes("on", "2022-04-22")).as("last day on payroll").contains("CB0017");
        assertThat(codes("on", "2022-04-23")).as("the day after").doesNotContain("CB0017");
        assertThat(codes("on", "2024-03-07")).as("the day of the return").contains("CB0017");
    }

    @Test
    void sexAndTypeAreThoseOfTheDay() {
        assertThat(codes("on", "2023-07-01", "sex", "NU")).hasSize(17);
        assertThat(codes("on", "2023-07-01", "type", "VIEN_CHUC")).hasSize(10);
    }

    @Test
    void aUnitHasItsPeopleAndThoseBelowItAsItStoodThatDay() {
        assertThat(codes("on", "2022-12-31", "unit", "VP"))
                .as("with TTDN below it")
                .hasSize(6 + 4);
        assertThat(codes("on", "2023-07-01", "unit", "VP")).as("TTDN has moved").hasSize(6);
        assertThat(codes("on", "2023-07-01", "unit", "TTDT")).hasSize(6 + 4);
        assertThat(codes("on", "2023-07-01", "unit", "QLBG"))
                .as("closed on 2022-12-31")
                .isEmpty();
        assertThat(codes("on", "2023-07-01", "unit", "SNGV")).hasSize(29);
    }

    @Test
    void aCodeIsFoundByItsBeginningTakenLiterally() {
        assertThat(codes("q", "CB001")).hasSize(9).allMatch(code -> code.startsWith("CB001"));
        assertThat(codes("q", "CB%1")).isEmpty();
        assertThat(codes("q", "B0")).isEmpty();
    }

    @Test
    void pagesLinkToTheirNeighbours() {
        String links = api.answer("/staff", "size", 10, "page", 2).extract().header("Link");

        assertThat(codes("size", 10, "page", 4)).hasSize(5);
        assertThat(links)
                .contains("page=1>; rel=\"first\"", "page=1>; rel=\"prev\"")
                .contains("page=3>; rel=\"next\"", "page=4>; rel=\"last\"")
                .contains("size=10", "agency=" + api.agency());
    }

    @Test
    void onePersonHasAllFacts() {
        JsonPath person = api.get("/staff/CB0017");

        assertThat(person.getString("fullName")).isEqualTo("Nguyễn Thu Chi");
        assertThat(person.getString("birthDate")).isEqualTo("1989-02-03");
        assertThat(person.getList("employment.from")).containsExactly("2014-04-01", "2024-03-07");
        assertThat(person.getList("employment.to")).containsExactly("2022-04-22", null);
        assertThat(person.getList("pregnancies")).isNotEmpty();
        assertThat(person.getLong("version")).isEqualTo(1);
    }

    @Test
    void anAssignmentLeftOpenEndsWhenThePersonLeaves() {
        Api other = new Api(Agencies.next());
        other.imports(TestWorkbook.smallDepartment()
                .without("CanBo")
                .row(
                        "CanBo",
                        "CB1",
                        "Nguyễn Thị An",
                        "Nữ",
                        day("1985-05-17"),
                        "Hợp đồng",
                        day("2010-03-01"),
                        day("2012-02-29"))
                .row(
                        "CanBo",
                        "CB1",
                        "Nguyễn Thị An",
                        "Nữ",
                        day("1985-05-17"),
                        "Công chức",
                        day("2012-03-01"),
                        day("2020-06-30"))
                .row("CanBo", "CB1", "Nguyễn Thị An", "Nữ", day("1985-05-17"), "Công chức", day("2023-01-01"), null));

        assertThat(unitOf(other, "2011-01-01")).isEqualTo("VP");
        assertThat(unitOf(other, "2015-01-01")).as("another type without a gap").isEqualTo("VP");
        assertThat(unitOf(other, "2023-01-01")).as("back, not assigned yet").isNull();
    }

    @Test
    void aCodeThatNoDatabaseStoresIsRefused() {
        api.answer("/staff", "q", "CB\0").statusCode(400).contentType(Problem.MEDIA_TYPE);
        api.answer("/staff/" + "C".repeat(51)).statusCode(400).contentType(Problem.MEDIA_TYPE);
    }

    private static String unitOf(Api api, String day) {
        JsonPath page = api.get("/staff", "on", day);
        assertThat(page.getLong("total")).isEqualTo(1);
        return page.getString("items[0].unit");
    }

    @Test
    void nobodyHasAnUnknownCode() {
        api.answer("/staff/CB9999")
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:problem:not-found"))
                .body("title", containsString("Nobody"));
    }

    @Test
    void anotherAgencyHasOtherPeople() {
        assertThat(new Api(Agencies.next()).get("/staff").getLong("total")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"on, 2023-02-29", "on, +12345-01-01", "sex, X", "type, KHAC", "page, 0", "size, 501"})
    void aWrongParameterIsRefusedByName(String parameter, String value) {
        api.answer("/staff", parameter, value)
                .statusCode(400)
                .contentType(Problem.MEDIA_TYPE)
                .body("errors[0].pointer", containsString(parameter));
    }
}
