package vn.hatinh.personnel.staff.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.StaffApi;

import static org.assertj.core.api.Assertions.assertThat;

/** Every writing of facts, and every reading of facts about health and the Party, is in the audit trail. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class FactTrailTest {

    private static final Set<KindOfFacts> PROTECTED = Set.of(
            KindOfFacts.HEALTH_CHECKS,
            KindOfFacts.PREGNANCIES,
            KindOfFacts.PARTY_MEMBERSHIPS,
            KindOfFacts.PARTY_COMMITTEE_SEATS);

    private StaffApi api;
    private Api trail;
    private String code;
    private String person;

    @BeforeEach
    void somebodyIsOnTheBooks() {
        api = StaffApi.ofNewAgency();
        trail = new Api(api.agency());
        code = api.registersSomebody();
        person = "/" + code;
    }

    @ParameterizedTest
    @EnumSource
    void everyWritingLeavesOneEntryWithTheValuesBeforeAndAfter(KindOfFacts kind) {
        int before = writings().size();

        String fact = created(kind);
        api.put(fact, api.etag(code), kind.corrected).statusCode(200);
        api.delete(fact, api.etag(code)).statusCode(204);

        List<Map<String, Object>> entries = writings();
        assertThat(entries).hasSize(before + 3);
        assertThat(entries.stream().limit(3).map(entry -> entry.get("action")))
                .as("newest first")
                .containsExactly("deleted", "corrected", "added");
        assertThat(entries).allSatisfy(entry -> assertThat(entry.get("who")).isEqualTo("tester"));
        JsonPath corrected = trail.get("/audit", "staff", code, "action", "corrected");
        assertThat(corrected.getString("items[0].operation"))
                .isEqualTo("PUT /api/v1/staff/{code}/" + kind.path + "/{id}");
        String values = "items[0].values.after.changes[0].";
        assertThat(corrected.getMap(values + "before")).isNotEqualTo(corrected.getMap(values + "after"));
        assertThat(corrected.<String, Object>getMap(values + "after")).containsAllEntriesOf(kind.corrected);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedLeavesNoEntryOfAWriting(KindOfFacts kind) {
        int before = writings().size();

        api.post(person + "/" + kind.path, kind.forbidden).statusCode(422);

        assertThat(writings()).hasSize(before);
    }

    @ParameterizedTest
    @EnumSource
    void everyReadingOfAProtectedKindLeavesAnEntry(KindOfFacts kind) {
        String fact = created(kind);
        int before = readings(kind);

        api.get(person + "/" + kind.path).statusCode(200);
        api.get(fact).statusCode(200);

        assertThat(readings(kind) - before).isEqualTo(PROTECTED.contains(kind) ? 2 : 0);
    }

    @ParameterizedTest
    @EnumSource(names = {"HEALTH_CHECKS", "PREGNANCIES", "PARTY_MEMBERSHIPS", "PARTY_COMMITTEE_SEATS"})
    void theWholeRecordAndItsHistoryTellOfProtectedFactsToo(KindOfFacts kind) {
        created(kind);
        int before = readings(kind);

        api.get(person).statusCode(200);
        assertThat(readings(kind)).isEqualTo(before + 1);

        api.get(person + "/history").statusCode(200);
        assertThat(readings(kind)).isEqualTo(before + 2);
    }

    @Test
    void aReaderWhoSeesNoHealthIsNotSaidToHaveReadAny() {
        created(KindOfFacts.HEALTH_CHECKS);

        api.as("hr-officer").get(person).statusCode(200);

        JsonPath entry = trail.get("/audit", "staff", code, "action", "read", "who", "somebody");
        assertThat(entry.getString("items[0].values.what")).contains("party").doesNotContain("health");
    }

    /** Returns the fact's path below that of the staff records. */
    private String created(KindOfFacts kind) {
        return api.post(person + "/" + kind.path, kind.fact)
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst(".*/api/v1/staff", "");
    }

    private List<Map<String, Object>> writings() {
        return trail.get("/audit", "staff", code, "size", 500).getList("items.findAll { it.action != 'read' }");
    }

    private int readings(KindOfFacts kind) {
        List<String> read = trail.get("/audit", "staff", code, "action", "read", "size", 500)
                .getList("items.values.what");
        return (int) read.stream().filter(what -> what.contains(kind.path)).count();
    }
}
