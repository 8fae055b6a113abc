package vn.hatinh.personnel.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.StaffApi;
import vn.hatinh.personnel.testing.ToldEvents;

import static org.assertj.core.api.Assertions.assertThat;

/** Fifty callers write to one staff record at the same time. */
@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ConcurrentWritersTest {

    private static final int WRITERS = 50;
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final String PERSON = "CB1";

    @Inject
    ToldEvents events;

    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private StaffApi api;

    @BeforeEach
    void somebodyIsOnTheBooks() {
        api = StaffApi.ofNewAgency();
    }

    @AfterEach
    void stop() {
        writers.shutdownNow();
    }

    private <T> List<T> allAtOnce(Supplier<List<CompletableFuture<T>>> work) {
        return work.get().stream().map(CompletableFuture::join).toList();
    }

    /** Versions on the real topic in the order in which they stand there. */
    private List<Long> versionsTold() {
        return events.about(api.agency(), Topics.STAFF).stream()
                .map(told -> told.data(StaffChanged.class).version())
                .toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    @Test
    void noUpdateIsLostAndVersionsHaveNeitherGapNorRepeat() {
        allAtOnce(() -> IntStream.range(0, WRITERS)
                .mapToObj(i -> CompletableFuture.runAsync(() -> addsAsSeen(i), writers))
                .toList());

        assertThat(api.get("/" + PERSON + "/job-fit-assessments")
                        .extract()
                        .jsonPath()
                        .getList("on"))
                .containsExactlyElementsOf(IntStream.range(0, WRITERS)
                        .mapToObj(i -> FIRST.plusDays(i).toString())
                        .toList());
        assertThat(versionsTold()).isEqualTo(upTo(1 + WRITERS));
        assertThat(api.etag(PERSON)).isEqualTo("\"" + (1 + WRITERS) + "\"");
    }

    /** Reads the record, writes on the condition that nobody else has, and starts over when somebody was faster. */
    private void addsAsSeen(int number) {
        int status = 0;
        while (status != 201) {
            status = api.request()
                    .header("If-Match", api.etag(PERSON))
                    .body(Map.of("on", FIRST.plusDays(number).toString(), "suitable", true))
                    .post("/api/v1/staff/" + PERSON + "/job-fit-assessments")
                    .statusCode();
            assertThat(status).isIn(201, 412);
        }
    }

    @Test
    void ofManyWhoHaveSeenTheSameStateOneWins() {
        String etag = api.etag(PERSON);
        long id = api.get("/" + PERSON + "/assignments").extract().jsonPath().getLong("[0].id");

        List<Integer> answers = allAtOnce(() -> IntStream.range(0, WRITERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> api.put(
                                        "/" + PERSON + "/assignments/" + id,
                                        etag,
                                        Map.of(
                                                "unit",
                                                "SO",
                                                "from",
                                                FIRST.minusYears(9).plusDays(i).toString()))
                                .extract()
                                .statusCode(),
                        writers))
                .toList());

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 412);
        assertThat(versionsTold()).isEqualTo(upTo(2));
    }

    @Test
    void theSameRequestSentManyTimesAtOnceIsDoneOnce() {
        String key = UUID.randomUUID().toString();

        List<String> answers = allAtOnce(() -> IntStream.range(0, WRITERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> api.request()
                                .header("Idempotency-Key", key)
                                .body(Map.of("on", "2024-12-15", "suitable", true))
                                .post("/api/v1/staff/" + PERSON + "/job-fit-assessments")
                                .then()
                                .statusCode(201)
                                .extract()
                                .asString(),
                        writers))
                .toList());

        assertThat(answers).hasSize(WRITERS).containsOnly(answers.get(0));
        assertThat(versionsTold()).isEqualTo(upTo(2));
    }
}
