package vn.hatinh.indicators.rollup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffRecord.LeadershipPost;
import vn.hatinh.indicators.engine.rollup.RollUp;
import vn.hatinh.indicators.store.AgencyCount.Id;
import vn.hatinh.indicators.store.CountedState;
import vn.hatinh.indicators.store.StatesOfAgencies;
import vn.hatinh.indicators.support.Awaiting;
import vn.hatinh.indicators.support.Events;
import vn.hatinh.indicators.support.People;
import vn.hatinh.localstack.testing.StackResource;

import static org.assertj.core.api.Assertions.assertThat;

/** A province of two agencies that is asked for after each change. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class FollowedAgenciesTest {

    private static final String PLAN = "662-KH-SNgV";
    private static final int MORE_THAN_IS_FOLLOWED = 120;

    @Inject
    Events events;

    @Inject
    RollUps rollUps;

    @Inject
    StatesOfAgencies all;

    @Inject
    DataSource database;

    private final String province = "P" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> agencies = List.of(province + ".1", province + ".2");
    private final Map<String, Long> positions = new TreeMap<>();
    private final Map<UUID, Long> versions = new TreeMap<>();
    private final Random random = new Random(20261122);

    @BeforeEach
    void givenTwoAgenciesThatAreKnown() {
        for (String agency : agencies) {
            events.send(People.agencyUnit(agency, "SO"));
            events.send(People.division(agency, "VP", "SO"));
            positions.put(agency, 2L);
            join(agency);
        }
        assertIsWhatAllOfItComesTo();
    }

    @Test
    void afterEachChangeTheyComeToWhatAllOfTheirSumsComeTo() {
        for (int step = 0; step < 40; step++) {
            String agency = agencies.get(random.nextInt(agencies.size()));
            switch (random.nextInt(8)) {
                case 0 -> leave(agency);
                case 1 -> found(agency, "P" + step);
                default -> join(agency);
            }
            assertIsWhatAllOfItComesTo();
        }
    }

    @Test
    void manyChangesAtOnceAreNotFollowedOneByOne() {
        String agency = agencies.get(0);
        for (int i = 0; i < MORE_THAN_IS_FOLLOWED; i++) {
            member(agency, newcomer(agency));
        }
        Awaiting.position(agency, positions.get(agency));

        assertIsWhatAllOfItComesTo();
    }

    @Test
    void ofWhatIsKnownOnlyWhatIsNewIsRead() throws SQLException {
        String agency = agencies.get(0);
        long before = women(agency);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update measure_sum set amount = amount + 1000 where measure = 'women' and agency = '%s'"
                    .formatted(agency));
        }

        UUID woman = UUID.randomUUID();
        events.send(People.member(woman, agency, 1, Sex.NU, "SO"));
        Awaiting.position(agency, positions.get(agency) + 1);

        assertThat(women(agency)).isEqualTo(before + 1);
    }

    private void join(String agency) {
        List<UUID> known = people(agency);
        member(
                agency,
                known.isEmpty() || random.nextBoolean() ? newcomer(agency) : known.get(random.nextInt(known.size())));
        Awaiting.position(agency, positions.get(agency));
    }

    private UUID newcomer(String agency) {
        return new UUID(random.nextLong(), agency.hashCode());
    }

    private List<UUID> people(String agency) {
        return versions.keySet().stream()
                .filter(person -> person.getLeastSignificantBits() == agency.hashCode())
                .toList();
    }

    /** The next version of somebody. */
    private void member(String agency, UUID person) {
        LeadershipPost[] posts =
                random.nextBoolean() ? new LeadershipPost[] {People.head("VP", "2024-01-01")} : new LeadershipPost[0];
        events.send(People.member(
                person,
                agency,
                versions.merge(person, 1L, Long::sum),
                random.nextBoolean() ? Sex.NU : Sex.NAM,
                random.nextBoolean() ? "SO" : "VP",
                posts));
        positions.merge(agency, 1L, Long::sum);
    }

    private void leave(String agency) {
        people(agency).stream().findFirst().ifPresent(person -> {
            events.eraseStaff(agency, person);
            positions.merge(agency, -versions.remove(person), Long::sum);
            Awaiting.position(agency, positions.get(agency));
        });
    }

    private void found(String agency, String unit) {
        events.send(People.division(agency, unit, "SO"));
        positions.merge(agency, 1L, Long::sum);
        Awaiting.position(agency, positions.get(agency));
    }

    private void assertIsWhatAllOfItComesTo() {
        Map<String, AgencyPart> followed = parts();
        CountedState any = followed.get(agencies.get(0)).counted();
        var byUnit = new RollUp(any.definition().plan()).measuresByUnit();
        all.of(PLAN, agencies, byUnit).forEach((agency, read) -> {
            CountedState expected = AgencyPart.of(agency, read.counted()).counted();
            CountedState found = followed.get(agency).counted();
            assertThat(found.state().sums()).isEqualTo(expected.state().sums());
            assertThat(found.state().units().histories())
                    .containsExactlyInAnyOrderElementsOf(
                            expected.state().units().histories());
            assertThat(List.of(found.revision(), found.position(), found.asOf()))
                    .isEqualTo(List.of(expected.revision(), expected.position(), expected.asOf()));
        });
        assertThat(followed).hasSameSizeAs(agencies);
    }

    private long women(String agency) {
        return parts().get(agency)
                .counted()
                .state()
                .sums()
                .contributions()
                .filter(sum -> sum.measure().equals("women"))
                .mapToLong(sum -> sum.amount())
                .sum();
    }

    private Map<String, AgencyPart> parts() {
        return QuarkusTransaction.requiringNew().call(() -> rollUps.agencies(new Id(province, PLAN)));
    }
}
