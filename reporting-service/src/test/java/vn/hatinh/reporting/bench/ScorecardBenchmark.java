package vn.hatinh.reporting.bench;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;

import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many scorecards a second are answered, beside an endpoint of the same service that does nothing, and how long one takes
 * at half that rate. Run by {@code mvn -pl reporting-service -Pbench test}.
 */
@QuarkusTest
class ScorecardBenchmark extends ReportingTest {

    private static final Logger LOG = Logger.getLogger(ScorecardBenchmark.class);
    private static final int ROUNDS = 5;
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));
    private static final double NANOS_OF_MILLI = 1e6;

    @TestHTTPResource("/bench/empty")
    URI empty;

    @TestHTTPResource("/api/v1/scorecard?year=2025")
    URI scorecard;

    @Inject
    Vertx vertx;

    @Test
    void scorecardsBesideAnEmptyEndpoint() throws InterruptedException {
        try (LoadClient client = new LoadClient(vertx, Tokens.of("dashboard", Sample.AGENCY, "committee"))) {
            client.rate(empty, 200, ROUND);
            client.rate(scorecard, 200, ROUND);
            double[] floors = new double[ROUNDS];
            double[] rates = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                floors[i] = client.rate(empty, 200, ROUND);
                rates[i] = client.rate(scorecard, 200, ROUND);
            }
            double floor = median(floors);
            double rate = median(rates);
            LOG.infof("empty endpoint: %.0f/s, scorecard: %.0f/s, ratio %.2f", floor, rate, rate / floor);
            Quantiles ofScorecard = new Quantiles();
            Quantiles ofEmpty = new Quantiles();
            for (int i = 0; i < ROUNDS; i++) {
                ofEmpty.add(client.paced(empty, 200, rate / 2, ROUND));
                ofScorecard.add(client.paced(scorecard, 200, rate / 2, ROUND));
            }
            LOG.infof("at half that rate, scorecard: %s; empty endpoint: %s", ofScorecard, ofEmpty);
            assertThat(rate).isPositive();
        }
    }

    /** Of several rounds the middle one, since other work on the machine spoils some. */
    private static final class Quantiles {

        private final double[] medians = new double[ROUNDS];
        private final double[] p99s = new double[ROUNDS];
        private int rounds;

        void add(long[] sorted) {
            medians[rounds] = sorted[sorted.length / 2] / NANOS_OF_MILLI;
            p99s[rounds++] = sorted[sorted.length * 99 / 100] / NANOS_OF_MILLI;
        }

        @Override
        public String toString() {
            double best = Arrays.stream(p99s).min().orElseThrow();
            return "p50 %.2f ms, p99 %.2f ms (best round %.2f)".formatted(median(medians), median(p99s), best);
        }
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
