package vn.hatinh.personnel.figures;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.contracts.EventTypes;
import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.AgencyFactChanged;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.Doors;
import vn.hatinh.personnel.testing.Told;
import vn.hatinh.personnel.testing.ToldEvents;
import vn.hatinh.support.access.Roles;
import vn.hatinh.support.problem.Problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class FiguresTest {

    /**
     * One kind of facts.
     *
     * @param corrected what a correction says that other services can see
     */
    record Kind(String path, String key, Map<String, Object> fact, Map<String, Object> corrected) {}

    private static final Kind ROUNDS = new Kind(
            "recruitment-rounds",
            "TD1",
            Map.of("code", "TD1", "on", "2024-05-01", "equalCases", 2, "equalCasesWomen", 1),
            Map.of("code", "TD1", "on", "2024-05-01", "equalCases", 2, "equalCasesWomen", 2));
    private static final Kind SURVEYS = new Kind(
            "family-surveys",
            "2024-NU",
            Map.of("year", 2024, "sex", "NU", "respondents", 12, "hoursPerDay", 64.5),
            Map.of("year", 2024, "sex", "NU", "respondents", 13, "hoursPerDay", 66));
    private static final Kind PRODUCTS =
            new Kind("communication-products", "SP1", product("Tin 8/3", "TIN_BAI"), product("Tin 8/3", "SU_KIEN"));
    private static final Kind COUNTS = new Kind(
            "anonymous-counts",
            "2024-BAO_LUC_GIA_DINH",
            Map.of("year", 2024, "kind", "BAO_LUC_GIA_DINH", "count", 1),
            Map.of("year", 2024, "kind", "BAO_LUC_GIA_DINH", "count", 0));

    @Inject
    ToldEvents topics;

    private final Api api = new Api(Agencies.next());

    static List<Kind> kinds() {
        return List.of(ROUNDS, SURVEYS, PRODUCTS, COUNTS);
    }

    private static Map<String, Object> product(String name, String kind) {
        return Map.of(
                "code",
                "SP1",
                "name",
                name,
                "kind",
                kind,
                "channel",
                "CONG_TTDT",
                "equalityTopic",
                true,
                "issued",
                "2024-03-08");
    }

    private RequestSpecification request() {
        return given().filter(new OpenApiFilter())
                .queryParam("agency", api.agency())
                .contentType(ContentType.JSON);
    }

    private ValidatableResponse record(Kind kind, Map<String, Object> fact) {
        return request().body(fact).post("/api/v1/" + kind.path()).then();
    }

    private ValidatableResponse correct(Kind kind, String ifMatch, Map<String, Object> fact) {
        RequestSpecification request = request().body(fact);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/%s/%s".formatted(kind.path(), kind.key()))
                .then();
    }

    private ValidatableResponse delete(Kind kind, String ifMatch) {
        RequestSpecification request = request().queryParam("reason", "Ghi nhầm");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .delete("/api/v1/%s/%s".formatted(kind.path(), kind.key()))
                .then();
    }

    private ValidatableResponse read(Kind kind) {
        return request().get("/api/v1/%s/%s".formatted(kind.path(), kind.key())).then();
    }

    private static void assertProblem(ValidatableResponse answer, int status, String type) {
        answer.statusCode(status).contentType(Problem.MEDIA_TYPE).body("type", equalTo("urn:problem:" + type));
    }

    private List<Told> told() {
        return topics.about(api.agency(), Topics.AGENCY_FACTS);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFactIsRecordedReadCorrectedAndDeleted(Kind kind) {
        record(kind, kind.fact())
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/api/v1/%s/%s".formatted(kind.path(), kind.key())))
                .body("key", equalTo(kind.key()));
        read(kind).statusCode(200).header("ETag", "\"1\"").body("revision", equalTo(1));
        correct(kind, "\"1\"", kind.corrected()).statusCode(200).header("ETag", "\"2\"");
        long before = api.position();
        delete(kind, "\"2\"").statusCode(204);

        assertProblem(read(kind), 404, "not-found");
        assertThat(api.position()).isEqualTo(before + 1);
        assertThat(told())
                .extracting(event -> event.data(AgencyFactChanged.class).version())
                .containsExactly(1L, 2L, 3L);
        assertThat(told().get(2).type()).isEqualTo(EventTypes.AGENCY_FACT_REMOVED);
        AgencyFactChanged removed = told().get(2).data(AgencyFactChanged.class);
        assertThat(removed).isEqualTo(AgencyFactChanged.removed(api.agency(), removed.factKey(), 3));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatWasDeletedMayBeRecordedAgainAndGoesOnCounting(Kind kind) {
        record(kind, kind.fact());
        delete(kind, "\"1\"");

        record(kind, kind.fact()).statusCode(201).header("ETag", "\"3\"");

        read(kind).statusCode(200);
        assertThat(told()).hasSize(3);
        assertThat(told().get(2).data(AgencyFactChanged.class).version()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFactThatIsThereIsNotRecordedTwice(Kind kind) {
        record(kind, kind.fact());

        assertProblem(record(kind, kind.corrected()), 409, "already-there");
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRequestThatIsSentAgainIsAnsweredTheSame(Kind kind) {
        for (int time = 0; time < 2; time++) {
            request()
                    .header("Idempotency-Key", "key-1")
                    .body(kind.fact())
                    .post("/api/v1/" + kind.path())
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"1\"")
                    .body("key", equalTo(kind.key()));
        }
        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whoChangesAFactSaysWhichStateTheyHaveSeen(Kind kind) {
        record(kind, kind.fact());

        assertProblem(correct(kind, null, kind.corrected()), 428, "if-match-missing");
        assertProblem(correct(kind, "\"2\"", kind.corrected()), 412, "changed-meanwhile");
        assertProblem(delete(kind, null), 428, "if-match-missing");
        assertProblem(delete(kind, "\"2\""), 412, "changed-meanwhile");
        read(kind).statusCode(200).header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsNotThereCannotBeChanged(Kind kind) {
        assertProblem(read(kind), 404, "not-found");
        assertProblem(correct(kind, "\"1\"", kind.fact()), 404, "not-found");
        assertProblem(delete(kind, "\"1\""), 404, "not-found");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aCorrectionThatChangesNothingTellsNothing(Kind kind) {
        record(kind, kind.fact());

        correct(kind, "\"1\"", kind.fact()).statusCode(200).header("ETag", "\"1\"");

        assertThat(told()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFactWithoutItsFieldsIsNone(Kind kind) {
        assertProblem(record(kind, Map.of()), 400, "bad-request");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aDeletionNeedsAReason(Kind kind) {
        record(kind, kind.fact());

        assertProblem(
                request()
                        .header("If-Match", "\"1\"")
                        .delete("/api/v1/%s/%s".formatted(kind.path(), kind.key()))
                        .then(),
                400,
                "bad-request");
        read(kind).statusCode(200);
    }

    @Test
    void aNewNameOfAProductIsARevisionAndNoEvent() {
        record(PRODUCTS, PRODUCTS.fact());

        correct(PRODUCTS, "\"1\"", product("Tin về ngày 8/3", "TIN_BAI"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Tin về ngày 8/3"));
        assertThat(told()).hasSize(1);
    }

    @Test
    void theKeyOfAFactStays() {
        record(ROUNDS, ROUNDS.fact());

        assertProblem(
                correct(
                        ROUNDS,
                        "\"1\"",
                        Map.of("code", "TD2", "on", "2024-05-01", "equalCases", 2, "equalCasesWomen", 1)),
                422,
                "key-differs");
    }

    @Test
    void theRulesOfTheWorkbookHold() {
        ValidatableResponse answer =
                record(ROUNDS, Map.of("code", "TD1", "on", "2024-05-01", "equalCases", 1, "equalCasesWomen", 2));

        assertProblem(answer, 422, "more-than-possible");
        answer.body("errors.pointer", contains("/equalCasesWomen"));
        assertProblem(
                record(SURVEYS, Map.of("year", 2024, "sex", "NU", "respondents", 2, "hoursPerDay", 3)),
                422,
                "too-few-respondents");
        assertProblem(
                record(SURVEYS, Map.of("year", 1900, "sex", "NU", "respondents", 2, "hoursPerDay", 3)),
                422,
                "rules-violated");
        assertThat(api.position()).isZero();
    }

    @Test
    void aListIsFilteredByYearSortedAndPaged() {
        for (int year = 2021; year <= 2025; year++) {
            record(COUNTS, Map.of("year", year, "kind", "NAO_PHA_THAI", "count", year - 2020))
                    .statusCode(201);
        }
        record(COUNTS, COUNTS.fact());

        request()
                .get("/api/v1/anonymous-counts?year=2024&sort=kind")
                .then()
                .statusCode(200)
                .body("items.key", contains("2024-BAO_LUC_GIA_DINH", "2024-NAO_PHA_THAI"));
        request()
                .get("/api/v1/anonymous-counts?sort=-year&size=2&page=2")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("total", equalTo(6))
                .body("items.year", contains(2024, 2023));
        assertProblem(request().get("/api/v1/anonymous-counts?sort=count").then(), 400, "bad-request");
        assertProblem(request().get("/api/v1/anonymous-counts?year=24").then(), 400, "bad-request");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasItsListByTheYearItIsAbout(Kind kind) {
        record(kind, kind.fact());

        request()
                .get("/api/v1/%s?year=2024".formatted(kind.path()))
                .then()
                .statusCode(200)
                .body("items.key", contains(kind.key()));
        request().get("/api/v1/%s?year=2023".formatted(kind.path())).then().body("total", equalTo(0));
        delete(kind, "\"1\"");
        request().get("/api/v1/" + kind.path()).then().body("total", equalTo(0));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void onlyTheOfficesInChargeWrite(Kind kind) {
        String path = "/api/v1/" + kind.path();
        String one = path + "/" + kind.key();
        Set<String> writers = kind == ROUNDS ? Set.of(Roles.HR_OFFICER) : Set.of(Roles.HR_OFFICER, Roles.COMMITTEE);
        Set<String> readers = Set.of(Roles.HR_OFFICER, Roles.COMMITTEE, Roles.DIRECTOR);

        Doors.assertOnly(writers, Method.POST, path);
        Doors.assertOnly(writers, Method.PUT, one);
        Doors.assertOnly(writers, Method.DELETE, one);
        Doors.assertOnly(readers, Method.GET, path);
        Doors.assertOnly(readers, Method.GET, one);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anotherAgencysFactsAreClosed(Kind kind) {
        String path = "/api/v1/" + kind.path();
        String one = path + "/" + kind.key();

        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.POST, path, kind.fact());
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.PUT, one, kind.fact());
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.DELETE, one, Map.of());
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.GET, path, Map.of());
        Doors.assertOwnAgencyOnly(Roles.HR_OFFICER, Method.GET, one, Map.of());
    }
}
