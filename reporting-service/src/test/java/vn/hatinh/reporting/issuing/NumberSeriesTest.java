package vn.hatinh.reporting.issuing;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Numbers run without gap or repeat. */
@QuarkusTest
class NumberSeriesTest extends ReportingTest {

    private static final int ISSUERS = 20;

    @Inject
    NumberSeries numbers;

    @Test
    void twentyIssuersAtOnceGetTheNumbersFromOneToTwenty() throws Exception {
        fill("H27.13.8", Sample.POSITION);
        DocumentLife life = new DocumentLife("H27.13.8");
        List<String> ids = IntStream.range(0, ISSUERS)
                .mapToObj(i -> life.readyToIssue(i % 2 == 0 ? "ANNUAL" : "HALF_YEAR", 2021 + i / 2))
                .toList();
        ExecutorService issuers = Executors.newFixedThreadPool(ISSUERS);
        try {
            List<Future<String>> given = ids.stream()
                    .map(id -> issuers.submit(() -> life.issue(id, "2026-11-20")
                            .then()
                            .statusCode(200)
                            .extract()
                            .<String>path("number")))
                    .toList();
            List<String> expected = IntStream.rangeClosed(1, ISSUERS)
                    .mapToObj(number -> String.format("%02d/BC-SNgV", number))
                    .toList();
            assertThat(given).extracting(Future::get).containsExactlyInAnyOrderElementsOf(expected);
        } finally {
            issuers.shutdown();
        }
    }

    @Test
    void anIssueThatFailsGivesItsNumberBack() {
        assertThat(next()).isEqualTo(1);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    numbers.next("H27.13.9", "BC", 2026);
                    throw new IllegalStateException("the files could not be made");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(next()).isEqualTo(2);
    }

    private int next() {
        return QuarkusTransaction.requiringNew().call(() -> numbers.next("H27.13.9", "BC", 2026));
    }
}
