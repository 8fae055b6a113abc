package vn.hatinh.indicators.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffRecord.LeadershipPost;
import vn.hatinh.contracts.personnel.UnitChanged;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** Random changes of a few people; every moment is asked for again afterwards and held against the records of then. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class KnownRecordsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final int CHANGES = 24;
    private static final List<String> UNITS = List.of("SO", "VP", "P9");
    private static final List<String> BEGINNINGS = List.of("2020-01-01", "2025-12-31", "2026-01-01");

    @Inject
    Events events;

    private final Random random = new Random(20261122);
    private final String agency = "R" + UUID.randomUUID().toString().substring(0, 8);
    private final List<UUID> staff =
            IntStream.range(0, 5).mapToObj(i -> UUID.randomUUID()).toList();
    private final Map<UUID, Long> versions = new HashMap<>();
    private final Map<UUID, Person> people = new HashMap<>();
    private final List<Then> moments = new ArrayList<>();
    private boolean divided;
    private long position;

    /** @param leadingSince null for who has no post */
    private record Person(Sex sex, String unit, LocalDate leadingSince) {

        private boolean leads() {
            return leadingSince != null && !leadingSince.isAfter(DAY);
        }
    }

    /** @param divided whether the unit VP was known */
    private record Then(long position, Map<UUID, Person> people, boolean divided) {

        private long count(Predicate<Person> which) {
            return people.values().stream().filter(which).count();
        }
    }

    @Test
    void whoCountedIsWhatPlainLoopsFindInTheRecordsOfThen() {
        countUnit(People.agencyUnit(agency, "SO"));
        for (int change = 0; change < CHANGES; change++) {
            if (change == CHANGES / 2) {
                countUnit(People.division(agency, "VP", "SO"));
                divided = true;
            }
            change(staff.get(random.nextInt(staff.size())));
            moments.add(new Then(position, Map.copyOf(people), divided));
        }
        Awaiting.position(agency, position);
        compareAll(null);

        UUID erased = staff.get(0);
        events.eraseStaff(agency, erased);
        position -= versions.get(erased);
        Awaiting.position(agency, position);
        // a position stands for the last time that the agency was at it
        moments.removeIf(then -> then.position() == position);
        compareAll(erased);
    }

    /** Units come by a topic of their own: what was sent before is counted first, and what is sent afterwards later. */
    private void countUnit(UnitChanged unit) {
        Awaiting.position(agency, position);
        events.send(unit);
        position++;
        Awaiting.position(agency, position);
    }

    /** A newer version, and now and then an older one that comes late and changes nothing. */
    private void change(UUID id) {
        long before = versions.getOrDefault(id, 0L);
        long version = before + 1 + random.nextInt(2);
        Person person = new Person(
                random.nextBoolean() ? Sex.NU : Sex.NAM,
                UNITS.get(random.nextInt(UNITS.size())),
                random.nextInt(3) == 0 ? null : LocalDate.parse(BEGINNINGS.get(random.nextInt(BEGINNINGS.size()))));
        versions.put(id, version);
        position += version - before;
        people.put(id, person);
        send(id, version, person);
        if (version > 1 && random.nextInt(3) == 0) {
            send(id, version - 1, new Person(Sex.NU, "SO", People.LONG_AGO));
        }
    }

    private void send(UUID id, long version, Person person) {
        LeadershipPost[] posts = person.leadingSince() == null
                ? new LeadershipPost[0]
                : new LeadershipPost[] {People.head("SO", person.leadingSince().toString())};
        events.send(People.member(id, agency, version, person.sex(), person.unit(), posts));
    }

    /** @param erased whose records lead nowhere any more; null for nobody */
    private void compareAll(UUID erased) {
        moments.forEach(then -> {
            compare(then, "", person -> true, erased);
            if (then.divided()) {
                compare(then, "&unit=VP", person -> person.unit().equals("VP"), erased);
            }
            missing(then, erased);
            byUnit(then);
        });
        assertThat(moments).anyMatch(then -> then.count(Person::leads) > 2);
    }

    private void compare(Then then, String unit, Predicate<Person> asked, UUID erased) {
        Map<String, String> wanted = new TreeMap<>();
        then.people().forEach((id, person) -> {
            if (asked.test(person) && person.leads()) {
                wanted.put(id.toString(), person.sex() == Sex.NU ? "NUMERATOR" : "DENOMINATOR");
            }
        });
        JsonPath found = ask("indicators/1.1/records", then, unit).extract().jsonPath();
        Map<String, String> parts = new TreeMap<>();
        found.getList("items", Map.class)
                .forEach(item -> parts.put((String) item.get("record"), (String) item.get("part")));
        assertThat(parts.values()).as("at %s%s", then, unit).containsExactlyInAnyOrderElementsOf(wanted.values());
        forget(erased, wanted.keySet(), parts.keySet());
        assertThat(parts).as("at %s%s", then, unit).isEqualTo(wanted);
    }

    /** Who was erased is somebody whom nobody knows. */
    private void forget(UUID erased, Set<String> wanted, Set<String> found) {
        if (erased != null) {
            assertThat(found).doesNotContain(erased.toString());
            wanted.remove(erased.toString());
            found.removeIf(id -> !staff.contains(UUID.fromString(id)));
        }
    }

    private void missing(Then then, UUID erased) {
        long women = then.count(person -> person.sex() == Sex.NU);
        ask("data-quality", then, "")
                .body("checks.find { it.id == 'women-never-assessed' }.missing", equalTo((int) women));
        Set<String> wanted = new TreeSet<>();
        then.people().forEach((id, person) -> {
            if (person.sex() == Sex.NU) {
                wanted.add(id.toString());
            }
        });
        JsonPath records = ask("data-quality/women-never-assessed/records", then, "")
                .extract()
                .jsonPath();
        assertThat(records.getLong("total")).as("at %s", then).isEqualTo(women);
        Set<String> found = new TreeSet<>(records.getList("items.record", String.class));
        forget(erased, wanted, found);
        assertThat(found).as("at %s", then).isEqualTo(wanted);
    }

    private void byUnit(Then then) {
        List<String> units = then.divided() ? List.of("SO", "VP") : List.of("SO");
        JsonPath cells = ask("indicators/1.1/breakdown", then, "").extract().jsonPath();
        assertThat(cells.getLong("position")).isEqualTo(then.position());
        for (String unit : units) {
            assertThat(cells.getLong("cells.find { it.key == '%s' }.denominator".formatted(unit)))
                    .as("%s at %s", unit, then)
                    .isEqualTo(
                            then.count(person -> person.leads() && person.unit().equals(unit)));
        }
        assertThat(cells.getLong("cells.find { it.key == '' }.denominator"))
                .as("without a unit at %s", then)
                .isEqualTo(then.count(person -> person.leads() && !units.contains(person.unit())));
    }

    @Test
    void whatRecordsSaidThenIsNotTold() {
        countUnit(People.agencyUnit(agency, "SO"));
        events.send(People.member(staff.get(0), agency, 1, Sex.NU, "SO", People.head("SO", "2020-01-01")));
        events.send(People.member(staff.get(1), agency, 1, Sex.NU, "SO"));
        Awaiting.position(agency, 3);
        Then then = new Then(3, Map.of(), false);

        ask("indicators/1.1/records", then, "")
                .body("total", equalTo(1))
                .body("items[0].amounts.leaders", equalTo(1))
                .body("items[0].unit", equalTo(null))
                .body("items[0].whyNot", equalTo(null));
        given().auth()
                .oauth2(Tokens.of("someone", agency, "committee"))
                .filter(new OpenApiFilter())
                .get("/api/v1/indicators/1.1/records?asOf=3&part=NONE")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("part"))
                .body("errors[0].code", equalTo("not-kept"));
        ask("indicators/II.2.1b/records", then, "&part=NONE").body("items", empty());
        ask("indicators/1.1/records", new Then(1, Map.of(), false), "").body("items", empty());
    }

    private ValidatableResponse ask(String path, Then then, String parameters) {
        return given().auth()
                .oauth2(Tokens.of("someone", agency, "committee", "hr-officer"))
                .filter(new OpenApiFilter())
                .get("/api/v1/" + path + "?on=" + DAY + "&size=500&asOf=" + then.position() + parameters)
                .then()
                .statusCode(200);
    }
}
