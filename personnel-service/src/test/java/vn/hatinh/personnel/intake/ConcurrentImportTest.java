package vn.hatinh.personnel.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.Topics;
import vn.hatinh.contracts.personnel.StaffChanged;
import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;
import vn.hatinh.personnel.testing.Api;
import vn.hatinh.personnel.testing.TestWorkbook;
import vn.hatinh.personnel.testing.ToldEvents;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.testing.TestWorkbook.day;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class ConcurrentImportTest {

    private static final int IMPORTS = 6;

    @Inject
    ToldEvents told;

    private final Api api = new Api(Agencies.next());

    private void recordCourse(int number) {
        api.imports(TestWorkbook.smallDepartment()
                .row("DaoTao", "CB1", "TIN_HOC", "Khóa " + number, day("2020-01-01"), null));
    }

    @Test
    void importsAtTheSameTimeLeaveNoGapAndNoRepeatInTheVersionsOfARecord() {
        CompletableFuture.allOf(IntStream.range(0, IMPORTS)
                        .mapToObj(number -> CompletableFuture.runAsync(() -> recordCourse(number)))
                        .toArray(CompletableFuture[]::new))
                .join();

        List<StaffChanged> events = told.about(api.agency(), Topics.STAFF).stream()
                .map(event -> event.data(StaffChanged.class))
                .toList();
        assertThat(events)
                .extracting(StaffChanged::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, IMPORTS).boxed().toList());
        assertThat(events.get(IMPORTS - 1).record().trainings()).hasSize(IMPORTS);
    }
}
