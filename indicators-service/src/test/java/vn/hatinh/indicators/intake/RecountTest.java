package vn.hatinh.indicators.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.contracts.personnel.StaffRecord.LeadershipPost;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.catalogue.Adjustments;
import vn.hatinh.indicators.catalogue.CatalogueReader;
import vn.hatinh.indicators.engine.bruteforce.Records;
import vn.hatinh.indicators.engine.given.Batch;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.facts.Facts;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.indicators.support.PlanFile;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** After a change of the definition every value is what one gets by counting all records from the beginning. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class RecountTest {

    private static final int PEOPLE = 150;
    private static final int CHANGES = 120;
    private static final List<String> UNITS = List.of("SO", "VP", "LS", "TT");
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    @Inject
    Events events;

    @Inject
    Recount recount;

    private final String agency = "R" + UUID.randomUUID().toString().substring(0, 8);
    private final String plan = "C-" + agency;
    private final Random random = new Random(20261122);
    private final Map<UUID, StaffChanged> staff = new LinkedHashMap<>();
    private final List<UnitChanged> units = new ArrayList<>();

    @Test
    void whatChangesWhileAnAgencyIsCountedAgainIsCountedOnce() {
        givenAnAgency();
        upload(1, "posts.exists(p, p.level == 'SO')");
        upload(2, "posts.exists(p, p.level == 'PHONG')");
        activate(1);
        awaitDone(1);
        assertThatValuesAreThoseOfAllRecords(1);
        Map<String, List<BigDecimal>> before = answered("");
        long positionBefore = position();

        activate(2);
        CompletableFuture<Void> killed = pagesThatAreKilled();
        for (int i = 0; i < CHANGES; i++) {
            change();
        }
        Awaiting.position(agency, positions());
        awaitDone(2);
        killed.join();
        for (int i = 0; i < 10; i++) {
            change();
        }
        Awaiting.position(agency, positions());

        assertThatValuesAreThoseOfAllRecords(2);
        assertThat(job("[0].counted")).isGreaterThanOrEqualTo(PEOPLE);
        assertThat(answered("&asOf=" + positionBefore)).isEqualTo(before);
    }

    /** A page whose transaction does not commit is what a process leaves that is killed in the middle of it. */
    private CompletableFuture<Void> pagesThatAreKilled() {
        return CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 20; i++) {
                assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                            recount.step();
                            throw new IllegalStateException("killed");
                        }))
                        .hasMessage("killed");
            }
        });
    }

    private void givenAnAgency() {
        UNITS.forEach(code -> {
            UnitChanged unit =
                    code.equals("SO") ? People.agencyUnit(agency, code) : People.division(agency, code, "SO");
            units.add(unit);
            events.send(unit);
        });
        for (int i = 0; i < PEOPLE; i++) {
            put(UUID.randomUUID(), 1);
        }
        Awaiting.position(agency, positions());
    }

    /** A newcomer, another version of somebody, or somebody's erasure. */
    private void change() {
        int kind = random.nextInt(10);
        List<UUID> present = new ArrayList<>(staff.keySet());
        UUID somebody = present.get(random.nextInt(present.size()));
        if (kind == 0) {
            staff.remove(somebody);
            events.eraseStaff(agency, somebody);
        } else if (kind < 3) {
            put(UUID.randomUUID(), 1);
        } else {
            put(somebody, staff.get(somebody).version() + 1);
        }
    }

    private void put(UUID id, long version) {
        String unit = UNITS.get(random.nextInt(UNITS.size()));
        LeadershipPost[] posts =
                switch (random.nextInt(4)) {
                    case 0 -> new LeadershipPost[] {People.head(unit, "202" + random.nextInt(6) + "-03-01")};
                    case 1 -> new LeadershipPost[] {People.director(unit, "202" + random.nextInt(6) + "-03-01")};
                    default -> new LeadershipPost[] {};
                };
        StaffChanged record = People.member(id, agency, version, random.nextBoolean() ? Sex.NU : Sex.NAM, unit, posts);
        staff.put(id, record);
        events.send(record);
    }

    private long positions() {
        return units.size()
                + staff.values().stream().mapToLong(StaffChanged::version).sum();
    }

    private String file(int version, String leaders) {
        return PlanFile.small(plan, version).replace("posts.exists(p, p.level == 'SO')", leaders);
    }

    private void upload(int version, String leaders) {
        PlanFile.send("/api/v1/plans?reason=a test", file(version, leaders), agency, "admin")
                .statusCode(201);
    }

    private void activate(int version) {
        given().auth()
                .oauth2(Tokens.of("somebody", agency, "admin"))
                .contentType(ContentType.JSON)
                .body(Map.of("version", version, "reason", "a test"))
                .post("/api/v1/plans/" + plan + "/activations")
                .then()
                .statusCode(201);
    }

    private void awaitDone(int version) {
        await().untilAsserted(() -> {
            JsonPath jobs = get("/api/v1/recounts?agency=" + agency);
            assertThat(jobs.getInt("[0].version")).isEqualTo(version);
            assertThat(jobs.getString("[0].state")).isEqualTo("DONE");
        });
    }

    private int job(String member) {
        return get("/api/v1/recounts?agency=" + agency).getInt(member);
    }

    private long position() {
        return get("/api/v1/position?agency=" + agency + "&plan=" + plan).getLong("position");
    }

    private void assertThatValuesAreThoseOfAllRecords(int version) {
        String file = file(
                version, version == 1 ? "posts.exists(p, p.level == 'SO')" : "posts.exists(p, p.level == 'PHONG')");
        Plan read = new CatalogueReader().read(plan, file, Adjustments.NONE);
        Records records = new Records(
                agency,
                staff.values().stream()
                        .map(changed -> Facts.of(changed.record()))
                        .toList(),
                List.of(),
                units.stream().map(unit -> Facts.of(unit.record())).toList());
        Map<String, List<BigDecimal>> expected = new TreeMap<>();
        new Valuation(agency, read, Batch.of(read, records))
                .all(List.of(DAY), List.of(Period.year(2025)))
                .forEach(value -> expected.put(
                        String.join("/", value.code(), value.reading(), value.unit(), value.period()),
                        numbers(
                                value.quotient().numerator() == null
                                        ? null
                                        : value.quotient().numerator().toDecimal(),
                                value.quotient().denominator() == null
                                        ? null
                                        : value.quotient().denominator().toDecimal())));

        assertThat(answered("")).isEqualTo(expected);
    }

    private Map<String, List<BigDecimal>> answered(String parameters) {
        Map<String, List<BigDecimal>> answered = new TreeMap<>();
        List<Map<String, Object>> values = get("/api/v1/values?on=2025-12-31&period=2025&agency=" + agency + "&plan="
                        + plan + parameters)
                .getList("values");
        values.forEach(value -> answered.put(
                String.join(
                        "/", text(value, "code"), text(value, "reading"), text(value, "unit"), text(value, "period")),
                numbers(decimal(value.get("numerator")), decimal(value.get("denominator")))));
        return answered;
    }

    private static List<BigDecimal> numbers(BigDecimal numerator, BigDecimal denominator) {
        return List.of(plain(numerator), plain(denominator));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? BigDecimal.valueOf(-1) : number.stripTrailingZeros();
    }

    private static BigDecimal decimal(Object number) {
        return number == null ? null : new BigDecimal(number.toString());
    }

    private static String text(Map<String, Object> value, String member) {
        return (String) value.get(member);
    }

    private JsonPath get(String path) {
        return given().auth()
                .oauth2(Tokens.of("somebody", agency, "committee"))
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
