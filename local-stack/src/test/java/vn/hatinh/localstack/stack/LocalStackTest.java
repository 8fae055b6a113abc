package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.hatinh.localstack.server.EmbeddedPostgres;
import vn.hatinh.localstack.server.FreePorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Real servers and real processes; only what the processes do is made up. */
class LocalStackTest {

    @TempDir
    Path folder;

    private StackSettings settings;

    @BeforeEach
    void settle() throws IOException {
        settings = settings(Ports.anyFree());
    }

    @Test
    void startsEverythingStopsEverythingAndFindsItsDataAgain() throws Exception {
        List<ProcessHandle> processes;
        try (var stack = new LocalStack(settings)) {
            stack.start();
            processes = processes(stack);
            assertThat(processes).allMatch(ProcessHandle::isAlive);
            run(stack.jdbcUrl(Service.PERSONNEL), "create table kept as select 1");
        }
        assertThat(processes).noneMatch(ProcessHandle::isAlive);
        try (var stack = new LocalStack(settings)) {
            stack.start();
            run(stack.jdbcUrl(Service.PERSONNEL), "select * from kept");
        }
    }

    @Test
    void whatAKilledStackLeftRunningIsStoppedAndItsDataIsFound() throws Exception {
        Path up = folder.resolve("up");
        Process holder = StackHolder.start(settings, up);
        await().atMost(Duration.ofMinutes(5)).until(() -> Files.exists(up) || !holder.isAlive());
        String url = "jdbc:postgresql://localhost:" + settings.ports().postgres() + "/personnel";
        run(url, "create table kept as select 1");
        ProcessHandle service = new ProcessFile(settings.layout().processFile(Service.REPORTING.module()))
                .find()
                .orElseThrow();
        holder.destroyForcibly().waitFor();
        assertThat(service.isAlive()).isTrue();

        try (var stack = new LocalStack(settings)) {
            stack.start();
            assertThat(service.isAlive()).isFalse();
            run(stack.jdbcUrl(Service.PERSONNEL), "select * from kept");
        }
    }

    @Test
    void aServiceCanBeKilledAndStartedAgain() throws Exception {
        try (var stack = new LocalStack(settings)) {
            stack.start();
            ProcessHandle first =
                    ProcessHandle.of(stack.pid(Service.INDICATORS)).orElseThrow();
            stack.kill(Service.INDICATORS);
            assertThat(first.isAlive()).isFalse();
            stack.restart(Service.INDICATORS);
            assertThat(stack.pid(Service.INDICATORS)).isNotEqualTo(first.pid());
        }
    }

    @Test
    void twoStacksDoNotShareAFolder() throws Exception {
        try (var lock = FolderLock.tryAcquire(settings.layout().lock()).orElseThrow();
                var second = new LocalStack(settings)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(second::start)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("Another stack runs on the folder");
        }
    }

    @Test
    void aPortThatIsTakenIsNamed() throws Exception {
        try (var taken = new ServerSocket(0)) {
            int[] free = FreePorts.next(5);
            var ports = new Ports(free[0], free[1], free[2], free[3], free[4], taken.getLocalPort());
            try (var stack = new LocalStack(settings(ports))) {
                assertThatThrownBy(stack::start)
                        .isInstanceOf(StackException.class)
                        .hasMessageContaining(Integer.toString(taken.getLocalPort()));
            }
        }
    }

    @Test
    void aServiceThatDoesNotStartIsQuotedAndNothingIsLeftRunning() throws Exception {
        FakeService.install(Service.INDICATORS, settings.home(), BrokenService.class);
        try (var stack = new LocalStack(settings)) {
            assertThatThrownBy(stack::start)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("indicators-service")
                    .hasMessageContaining("the catalogue has a fault");
        }
        assertThat(settings.ports().taken()).isEmpty();
    }

    @Test
    void anAbandonedTemporaryStackIsClearedAway() throws Exception {
        var layout = new StackLayout(folder.resolve("once-1"));
        Files.createFile(layout.lock());
        Process orphan = new ProcessBuilder("sleep", "600").start();
        new ProcessFile(layout.processFile(Service.PERSONNEL.module())).write(orphan.toHandle());
        var inUse = new StackLayout(folder.resolve("once-2"));
        try (var lock = FolderLock.tryAcquire(inUse.lock()).orElseThrow()) {
            assertThat(lock).isNotNull();
            AbandonedStacks.remove(folder, "once-");
            assertThat(orphan.isAlive()).isFalse();
            assertThat(layout.root()).doesNotExist();
            assertThat(inUse.root()).exists();
        }
    }

    private StackSettings settings(Ports ports) throws IOException {
        return new StackSettings(
                FakeService.project(folder.resolve("home")), folder.resolve("data"), ports, "64m", Tuning.QUICK_START);
    }

    private static List<ProcessHandle> processes(LocalStack stack) {
        return Arrays.stream(Service.values())
                .map(service -> ProcessHandle.of(stack.pid(service)).orElseThrow())
                .toList();
    }

    private static void run(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, EmbeddedPostgres.USER, "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
