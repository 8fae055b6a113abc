package vn.hatinh.localstack.stack;

import java.io.FileOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import com.sun.net.httpserver.HttpServer;

/** Stands in for a service where only the stack around it is tested: answers as it was told to. */
public final class FakeService {

    private static final Map<String, String> ANSWERS = Map.of(
            "/q/health/ready", "{\"status\": \"UP\"}",
            "/api/v1/position", "{\"agency\": \"H27.13\", \"position\": 42}",
            "/api/v1/imports", "{\"sheets\": [{\"sheet\": \"CanBo\", \"rows\": 3, \"added\": 2, \"changed\": 1}]}",
            "/api/v1/scorecard", "{\"agency\": \"H27.13\", \"plan\": \"662/KH-SNgV\", \"year\": 2025, \"goals\": []}",
            "/api/v1/reports/annual/2025", "document",
            "/api/v1/values", "{\"values\": [{\"code\": \"1.1\"}]}");

    private static final String REFUSAL =
            "{\"title\": \"Sổ có lỗi\", \"errors\": [{\"sheet\": \"CanBo\", \"row\": 5, \"message\": {\"vi\": \"Sai\", \"en\": \"Wrong\"}}]}";

    private FakeService() {}

    public static void main(String[] args) throws IOException {
        int port = Integer.parseInt(System.getenv("HTTP_PORT"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ANSWERS.forEach((path, answer) -> server.createContext(path, exchange -> {
            byte[] sent = exchange.getRequestBody().readAllBytes();
            boolean refused = new String(sent, StandardCharsets.UTF_8).contains("bad row");
            byte[] body = (refused ? REFUSAL : answer).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(refused ? 422 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }));
        server.start();
    }

    /** Lays a project folder out as if its services were built, each of them this class. */
    public static Path project(Path home) throws IOException {
        for (Service service : Service.values()) {
            install(service, home, FakeService.class);
        }
        FakeKeycloak.install(home);
        return home;
    }

    static void install(Service service, Path home, Class<?> main) throws IOException {
        install(service.application(home), main);
    }

    /** A program whose only content is where to find this class. */
    static void install(Path jar, Class<?> main) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        main.getProtectionDomain().getCodeSource().getLocation().toString());
        new JarOutputStream(new FileOutputStream(jar.toFile()), manifest).close();
    }
}
