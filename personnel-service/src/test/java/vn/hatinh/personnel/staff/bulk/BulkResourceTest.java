package vn.hatinh.personnel.staff.bulk;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.StaffApi;
import vn.hatinh.personnel.testing.Told;
import vn.hatinh.personnel.testing.ToldEvents;
import vn.hatinh.support.access.Roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class BulkResourceTest {

    private static final Map<String, Object> REGISTER =
            Map.of("op", "register", "staff", "CB7", "fact", StaffApi.woman());

    @Inject
    ToldEvents events;

    private StaffApi api;
    private long assignment;

    @BeforeEach
    void aNewAgency() {
        api = StaffApi.ofNewAgency();
        assignment = api.get("/CB1/assignments").extract().jsonPath().getLong("[0].id");
    }

    private static Map<String, Object> create(String staff, String kind, Map<String, Object> fact) {
        return Map.of("op", "create", "staff", staff, "kind", kind, "fact", fact);
    }

    private Map<String, Object> endAssignment(String etag, String lastDay) {
        return Map.of(
                "op",
                "end",
                "staff",
                "CB1",
                "kind",
                "assignments",
                "id",
                assignment,
                "fact",
                Map.of("lastDay", lastDay),
                "ifMatch",
                etag);
    }

    private List<Told> told() {
        return events.about(api.agency(), Topics.STAFF);
    }

    @Test
    void manyCommandsAreOneEventForEachRecord() {
        int before = told().size();

        api.bulk(List.of(
                        REGISTER,
                        create("CB7", "assignments", Map.of("unit", "VP", "from", "2010-03-01")),
                        endAssignment(api.etag("CB1"), "2024-06-30"),
                        create("CB1", "assignments", Map.of("unit", "SO", "from", "2024-07-01")),
                        create("CB1", "health-checks", Map.of("on", "2024-05-20", "kind", "DINH_KY"))))
                .statusCode(200)
                .body("results.staff", contains("CB7", "CB7", "CB1", "CB1", "CB1"))
                .body("results.findAll { it.kind }.id", everyItem(notNullValue()))
                .body("results[2].etag", equalTo(api.etag("CB1")));

        assertThat(told()).hasSize(before + 2);
        assertThat(api.get("/CB1/assignments").extract().jsonPath().getList("unit"))
                .containsExactly("VP", "SO");
    }

    @Test
    void oneWrongCommandAndNothingIsDone() {
        String etag = api.etag("CB1");
        int before = told().size();

        api.bulk(List.of(
                        REGISTER,
                        create("CB7", "assignments", Map.of("unit", "GONE", "from", "2010-03-01")),
                        endAssignment(etag, "2010-02-28")))
                .statusCode(422)
                .body("type", equalTo("urn:problem:rules-violated"))
                .body("errors.pointer", containsInAnyOrder("/commands/1/fact/unit", "/commands/2/fact/lastDay"));

        api.get("/CB7").statusCode(404);
        assertThat(api.etag("CB1")).isEqualTo(etag);
        assertThat(told()).hasSize(before);
    }

    @Test
    void aRowMayTakeTheKeyOfOneThatIsDeleted() {
        String etag = api.etag("CB1");

        api.bulk(List.of(
                        Map.of(
                                "op",
                                "delete",
                                "staff",
                                "CB1",
                                "kind",
                                "assignments",
                                "id",
                                assignment,
                                "ifMatch",
                                etag),
                        create("CB1", "assignments", Map.of("unit", "VP", "from", "2010-03-01", "position", "Lái xe"))))
                .statusCode(200);

        assertThat(api.get("/CB1/assignments").extract().jsonPath().getList("position"))
                .containsExactly("Lái xe");
    }

    @Test
    void everyCommandThatCannotBeReadIsTold() {
        api.bulk(List.of(
                        create("CB1", "salaries", Map.of()),
                        create("CB1", "grades", Map.of("grade", "01.003")),
                        create("CB1", "grades", Map.of("grade", "01.003", "form", "2020-01-01")),
                        create("CB1", "grades", Map.of("grade", "01.003", "from", "20/01/2020")),
                        Map.of("op", "correct", "staff", "CB1", "kind", "grades", "fact", Map.of()),
                        Map.of("op", "create", "staff", "CB1", "kind", "grades"),
                        Map.of("op", "end", "staff", "CB1", "kind", "commitments", "id", 1, "fact", Map.of())))
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/commands/0/kind",
                                "/commands/1/fact/from",
                                "/commands/2/fact/form",
                                "/commands/3/fact/from",
                                "/commands/4/id",
                                "/commands/5/fact",
                                "/commands/6/op"));
        api.bulk(List.of(Map.of("op", "promote", "staff", "CB1")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/commands/0/op"));
        api.bulk(List.of()).statusCode(400);
    }

    @Test
    void changesNeedTheNewestStateAndAdditionsDoNot() {
        api.bulk(List.of(endAssignment("\"0\"", "2024-06-30")))
                .statusCode(412)
                .body("errors[0].pointer", equalTo("/commands/0/ifMatch"));
        api.bulk(List.of(Map.of("op", "correct-person", "staff", "CB1", "fact", Map.of("fullName", "A"))))
                .statusCode(428);
        api.bulk(List.of(create("CB1", "grades", Map.of("grade", "01.003", "from", "2012-01-01"))))
                .statusCode(200);
    }

    @Test
    void unknownPeopleAndFactsAndTakenCodesAreTold() {
        api.bulk(List.of(create("CB99", "grades", Map.of("grade", "01.003", "from", "2012-01-01"))))
                .statusCode(404)
                .body("errors[0].pointer", equalTo("/commands/0/staff"));
        api.bulk(List.of(Map.of("op", "delete", "staff", "CB1", "kind", "grades", "id", 7, "ifMatch", "*")))
                .statusCode(404)
                .body("errors[0].pointer", equalTo("/commands/0/id"));
        api.bulk(List.of(REGISTER, REGISTER)).statusCode(409).body("errors[0].pointer", equalTo("/commands/1/staff"));
        api.bulk(List.of(Map.of("op", "delete", "staff", "CB1", "ifMatch", "*")))
                .statusCode(409);
    }

    @Test
    void aCommandTakesTheRoleOfItsKind() {
        api.as(Roles.HR_OFFICER)
                .bulk(List.of(REGISTER, create("CB1", "health-checks", Map.of("on", "2024-05-20", "kind", "DINH_KY"))))
                .statusCode(403)
                .body("errors.pointer", contains("/commands/1"));
        api.as(Roles.HEALTH_OFFICER)
                .bulk(List.of(create("CB1", "health-checks", Map.of("on", "2024-05-20", "kind", "DINH_KY"))))
                .statusCode(200);
    }

    @Test
    void thereIsALimit() {
        var command = create("CB1", "grades", Map.of("grade", "01.003", "from", "2012-01-01"));

        api.bulk(Collections.nCopies(1001, command))
                .statusCode(400)
                .body("type", equalTo("urn:problem:too-many-commands"));
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.COMMITTEE, Roles.DIRECTOR, Roles.READER, Roles.AUDITOR, Roles.ADMIN})
    void otherRolesDoNotPass(String role) {
        api.as(role).bulk(List.of(REGISTER)).statusCode(403);
    }
}
