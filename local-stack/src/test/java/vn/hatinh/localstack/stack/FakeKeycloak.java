package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;

/** Stands in for the login server: gives everybody the same token. */
public final class FakeKeycloak {

    private static final String PORT = "--http-port=";
    private static final Map<String, String> ANSWERS = Map.of(
            "/realms/gender-equality/.well-known/openid-configuration",
            "{}",
            "/realms/gender-equality/protocol/openid-connect/token",
            "{\"access_token\": \"a-token\", \"expires_in\": 300}");

    private FakeKeycloak() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("build")) {
            return;
        }
        int port = Stream.of(args)
                .filter(option -> option.startsWith(PORT))
                .map(option -> Integer.parseInt(option.substring(PORT.length())))
                .findFirst()
                .orElseThrow();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        ANSWERS.forEach((path, answer) -> server.createContext(path, exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        }));
        server.start();
    }

    /** Lays it out as the build would have. */
    static void install(Path home) throws IOException {
        Path installation = home.resolve("local-stack/target/keycloak/keycloak-0");
        FakeService.install(installation.resolve("lib/quarkus-run.jar"), FakeKeycloak.class);
        Files.createDirectories(installation.resolve("providers"));
        Path realm = home.resolve("deploy/keycloak/gender-equality-realm.json");
        Files.createDirectories(realm.getParent());
        Files.writeString(realm, "{}");
    }
}
