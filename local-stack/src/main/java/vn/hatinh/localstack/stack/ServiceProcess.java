package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import vn.hatinh.localstack.server.EmbeddedPostgres;

/** One service as a child process. */
final class ServiceProcess implements AutoCloseable {

    private final Service service;
    private final Process process;
    private final ProcessFile file;
    private final Path log;

    private ServiceProcess(Service service, Process process, ProcessFile file, Path log) {
        this.service = service;
        this.process = process;
        this.file = file;
        this.log = log;
    }

    /** Starts the service; it is not ready yet. */
    static ServiceProcess start(Service service, StackSettings settings, String jdbcUrl, String bootstrapServers) {
        Path application = service.application(settings.home());
        if (!Files.exists(application)) {
            throw new StackException(
                    "Chưa build " + service.module() + " (thiếu " + application + ")",
                    service.module() + " is not built (no " + application + ")");
        }
        Path log = settings.layout().log(service);
        var builder = new ProcessBuilder(command(application, settings.serviceMemory()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment(service, settings, jdbcUrl, bootstrapServers));
        try {
            Process process = builder.start();
            var file = new ProcessFile(settings.layout().processFile(service));
            file.write(process.toHandle());
            return new ServiceProcess(service, process, file, log);
        } catch (IOException e) {
            throw new StackException("Không khởi động được " + service.module(), "Cannot start " + service.module(), e);
        }
    }

    private static List<String> command(Path application, String memory) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                // ready in half the time; the best speed after hours of running matters elsewhere
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                application.toString());
    }

    private static Map<String, String> environment(
            Service service, StackSettings settings, String jdbcUrl, String bootstrapServers) {
        return Map.of(
                "HTTP_PORT",
                Integer.toString(settings.ports().of(service)),
                // a local run is nobody else's business
                "QUARKUS_HTTP_HOST",
                "localhost",
                "QUARKUS_DATASOURCE_JDBC_URL",
                jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME",
                service.databaseRole(),
                // not asked for; the driver wants some
                "QUARKUS_DATASOURCE_PASSWORD",
                service.databaseRole(),
                "QUARKUS_FLYWAY_USERNAME",
                EmbeddedPostgres.USER,
                "QUARKUS_FLYWAY_PASSWORD",
                EmbeddedPostgres.USER,
                "KAFKA_BOOTSTRAP_SERVERS",
                bootstrapServers);
    }

    Service service() {
        return service;
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    void requestEnd() {
        ProcessEnd.request(process.toHandle());
    }

    /** As a crash would: no time to finish anything. */
    void kill() {
        process.destroyForcibly();
        ProcessEnd.await(process.toHandle());
    }

    @Override
    public void close() {
        requestEnd();
        ProcessEnd.await(process.toHandle());
        file.delete();
    }
}
