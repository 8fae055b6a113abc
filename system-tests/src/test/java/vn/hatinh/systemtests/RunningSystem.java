package vn.hatinh.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.server.Folders;
import vn.hatinh.localstack.stack.AbandonedStacks;
import vn.hatinh.localstack.stack.LocalStack;
import vn.hatinh.localstack.stack.LoginClient;
import vn.hatinh.localstack.stack.Ports;
import vn.hatinh.localstack.stack.RenewedToken;
import vn.hatinh.localstack.stack.Service;
import vn.hatinh.localstack.stack.ServiceInstance;
import vn.hatinh.localstack.stack.StackSettings;
import vn.hatinh.localstack.stack.Tuning;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

/** The three packaged services over real PostgreSQL, Kafka and Keycloak, one system for all tests, empty at first. */
final class RunningSystem implements AutoCloseable {

    static final Path HOME = Path.of("..");
    static final Path SAMPLE = HOME.resolve("sample-data").resolve("so-mau.xlsx");

    private static final String FOLDER = "system-tests-";

    private final Path data;
    private final LocalStack stack;
    private final RenewedToken token;

    private RunningSystem() {
        try {
            data = Files.createTempDirectory(FOLDER);
            // of a run that was killed; its services would take the machine's time and memory
            AbandonedStacks.remove(data.getParent(), FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stack = new LocalStack(new StackSettings(
                HOME.toAbsolutePath().normalize(),
                data,
                Ports.anyFree(),
                StackSettings.DEFAULT_SERVICE_MEMORY,
                Tuning.valueOf(System.getProperty("stack.tuning", Tuning.QUICK_START.name()))));
        token = new RenewedToken(stack.realm());
        try {
            stack.start();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Gives tests the system; started for the first of them, stopped after the last. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningSystem.class;
        }

        @Override
        public RunningSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(RunningSystem.class, type -> new RunningSystem(), RunningSystem.class);
        }
    }

    String at(Service service, String path) {
        return stack.address(service).resolve(path).toString();
    }

    /** Logged in as somebody who may import and see every figure. */
    RequestSpecification request() {
        return given().auth().oauth2(token());
    }

    /** Of the same login. */
    String token() {
        try {
            return token.value();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Logs people and programs in. */
    LoginClient login() {
        return new LoginClient(stack.realm());
    }

    Response importFile(byte[] content) {
        return request()
                .contentType("application/octet-stream")
                .body(content)
                .post(at(Service.PERSONNEL, "/api/v1/imports"));
    }

    /** The same for another agency. */
    Response importFile(String agency, byte[] content) {
        return request()
                .contentType("application/octet-stream")
                .queryParam("agency", agency)
                .body(content)
                .post(at(Service.PERSONNEL, "/api/v1/imports"));
    }

    /** Imports and waits until every service has counted it. */
    void importAndAwait(byte[] content) {
        importFile(content).then().statusCode(200);
        awaitCurrent();
    }

    void awaitCurrent() {
        awaitSamePosition(this::position);
    }

    /** Waits until every service has counted what is known about this agency. */
    void awaitCurrent(String agency) {
        awaitSamePosition(service -> position(request().queryParam("agency", agency), service));
    }

    private static void awaitSamePosition(ToLongFunction<Service> position) {
        await().atMost(Duration.ofMinutes(5))
                .until(() -> Arrays.stream(Service.values())
                                .mapToLong(position)
                                .distinct()
                                .count()
                        == 1);
    }

    long position(Service service) {
        return position(request(), service);
    }

    private long position(RequestSpecification request, Service service) {
        return request.get(at(service, "/api/v1/position")).jsonPath().getLong("position");
    }

    ToldEvents events() {
        return new ToldEvents(stack);
    }

    void crashAndRestart(Service service) {
        crash(service);
        restart(service);
    }

    void crash(Service service) {
        stack.kill(service);
    }

    void restart(Service service) {
        try {
            stack.restart(service);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Starts one more instance of indicators-service, ready when this returns. */
    ServiceInstance startAnother(String name, String database, Map<String, String> environment) {
        try {
            return stack.startAnother(Service.INDICATORS, name, database, environment);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** Files that somebody sent to the service and it has not removed. */
    List<Path> uploads(Service service) {
        try (Stream<Path> files = Files.walk(stack.layout().temporary(service))) {
            return files.filter(file -> file.toString().endsWith(".upload")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the database of a service is. */
    String jdbcUrl(Service service) {
        return stack.jdbcUrl(service);
    }

    String bootstrapServers() {
        return stack.bootstrapServers();
    }

    /** Does this while the login server is away. */
    void withoutLoginServer(Runnable work) {
        stack.killLoginServer();
        try {
            work.run();
        } finally {
            try {
                stack.restartLoginServer();
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }

    @Override
    public void close() {
        stack.close();
        Folders.deleteRecursively(data);
    }
}
