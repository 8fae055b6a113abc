package vn.hatinh.indicators.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import vn.hatinh.contracts.Topics;
import vn.hatinh.localstack.testing.StackResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same people through the intake, in one agency and spread over many, and what one more event costs in both. */
@QuarkusTest
@TestProfile(BenchProfile.class)
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "indicators"))
class SpreadBenchmark {

    private static final Logger LOG = Logger.getLogger(SpreadBenchmark.class);
    private static final int PEOPLE = Integer.getInteger("bench.spread.people", 100_000);
    private static final int AGENCIES = Integer.getInteger("bench.spread.agencies", 100);
    private static final int WARM_UP = 5_000;
    private static final int CHANGING = 1_000;
    private static final int ROUNDS = 5;
    /** What is sent before the next is waited for. */
    private static final int BATCH = 20_000;

    @Inject
    BenchIntake intake;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private BenchEvents events;

    @Test
    void inOneAgencyAndInMany() throws Exception {
        try (BenchEvents opened = new BenchEvents(brokers)) {
            events = opened;
            new Spread("WARM", 1, WARM_UP).register();
            Spread one = new Spread("ONE", 1, PEOPLE);
            Spread many = new Spread("MANY", AGENCIES, PEOPLE);
            Duration together = one.register();
            Duration apart = many.register();
            report("a registration", together, apart, PEOPLE);
            assertThat(many.stocks()).isEqualTo(one.stocks()).isEqualTo(plain());
            LOG.infof("%s by the service in both, and by plain Java", one.stocks());

            Duration eventInOne = Duration.ZERO;
            Duration eventInMany = Duration.ZERO;
            for (int round = 0; round < ROUNDS; round++) {
                eventInOne = eventInOne.plus(one.change(2 + round));
                eventInMany = eventInMany.plus(many.change(2 + round));
            }
            report("an event", eventInOne, eventInMany, ROUNDS * CHANGING);
        }
    }

    private static FiveStocks plain() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(person ->
                        FiveStocks.of(BenchStaff.changed("", person, 1).record()))
                .reduce(FiveStocks.NONE, (sum, person) -> sum.plus(person, 1));
    }

    private static void report(String what, Duration one, Duration many, int events) {
        LOG.infof(
                "%s: %.3f ms in one agency of %d people, %.3f ms in %d agencies of %d, %.2f times",
                what,
                one.toNanos() / 1e6 / events,
                PEOPLE,
                many.toNanos() / 1e6 / events,
                AGENCIES,
                PEOPLE / AGENCIES,
                (double) many.toNanos() / one.toNanos());
    }

    /** People of some agencies, each of which has the next so many; events come from the agencies in turn. */
    private final class Spread {

        private final List<String> agencies;
        private final int people;

        private Spread(String name, int agencies, int people) {
            this.agencies = BenchEvents.agencies(name, agencies);
            this.people = people;
        }

        private ProducerRecord<String, byte[]> message(int turn, long version) {
            int agency = turn % agencies.size();
            int person = agency * (people / agencies.size()) + turn / agencies.size();
            return BenchEvents.message(Topics.STAFF, BenchStaff.changed(agencies.get(agency), person, version));
        }

        Duration register() throws Exception {
            intake.found(events, agencies);
            Duration time = Duration.ZERO;
            for (int from = 0; from < people; from += BATCH) {
                time = time.plus(count(from, Math.min(from + BATCH, people), 1));
            }
            return time;
        }

        /** The next version of a thousand people, of each agency's as many. */
        Duration change(long version) throws Exception {
            return count(0, CHANGING, version);
        }

        private Duration count(int from, int to, long version) throws Exception {
            return intake.count(events, agencies, IntStream.range(from, to).mapToObj(turn -> message(turn, version)));
        }

        FiveStocks stocks() {
            return agencies.stream().map(intake::stocks).reduce(FiveStocks.NONE, (sum, next) -> sum.plus(next, 1));
        }
    }
}
