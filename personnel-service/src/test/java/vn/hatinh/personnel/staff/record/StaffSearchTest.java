package vn.hatinh.personnel.staff.record;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.StaffApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class StaffSearchTest {

    private StaffApi api;

    @BeforeEach
    void aNewAgency() {
        api = StaffApi.ofNewAgency();
    }

    /** Somebody with a family name and a given name of their own. */
    private void registers(String code) {
        api.bulk(List.of(Map.of("op", "register", "staff", code, "fact", StaffApi.woman())))
                .statusCode(200);
    }

    @Test
    void peopleAreFoundByAPartOfTheirNameWithoutAccents() {
        registers("CB7");

        assertThat(codes("?name=bich dao")).containsExactly("CB7");
        assertThat(codes("?name=THỊ")).containsExactly("CB1", "CB7");
        assertThat(codes("?name=100%25")).isEmpty();
    }

    @Test
    void peopleAreSortedAsAsked() {
        registers("CB0");

        assertThat(codes("?sort=name")).as("An before Đào").containsExactly("CB1", "CB0");
        assertThat(codes("?sort=-code")).containsExactly("CB1", "CB0");
        assertThat(codes("?sort=-birthDate")).containsExactly("CB0", "CB1");
        api.get("?sort=salary").statusCode(400).body("errors[0].pointer", equalTo("/sort"));
    }

    @Test
    void peopleAreFoundByTheLevelOfTheirPost() {
        api.post(
                        "/CB1/leadership-posts",
                        Map.of(
                                "title",
                                "Trưởng phòng",
                                "level",
                                "PHONG",
                                "unit",
                                "VP",
                                "from",
                                "2020-01-01",
                                "to",
                                "2024-12-31"))
                .statusCode(201);

        assertThat(codes("?level=PHONG&on=2024-12-31")).containsExactly("CB1");
        assertThat(codes("?level=PHONG&on=2025-01-01")).isEmpty();
        assertThat(codes("?level=SO&on=2024-12-31")).isEmpty();
    }

    @Test
    void peopleAreFoundByTheRandomIdsThatOtherServicesKnow() {
        registers("CB7");
        String id = api.get("?q=CB7").extract().path("items[0].id");
        String unknown = UUID.randomUUID().toString();

        assertThat(codes("?id=" + id)).containsExactly("CB7");
        assertThat(codes("?id=" + id + "&id=" + unknown)).containsExactly("CB7");
        assertThat(codes("?id=" + unknown)).isEmpty();
        api.get("?id=CB7").statusCode(400).body("errors[0].pointer", equalTo("/id/0"));
    }

    private List<String> codes(String query) {
        return api.get(query).statusCode(200).extract().jsonPath().getList("items.code");
    }
}
