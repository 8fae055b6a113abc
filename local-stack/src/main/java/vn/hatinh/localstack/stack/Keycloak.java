package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * The login server: Keycloak with the realm of {@code deploy/keycloak}. Users and keys lie in the stack's folder; what
 * the realm file says counts when they are made.
 */
final class Keycloak {

    private static final String REALM = "gender-equality";
    private static final String REALM_FILE = REALM + "-realm.json";

    private final StackSettings settings;
    private final Resources resources;

    Keycloak(StackSettings settings, Resources resources) {
        this.settings = settings;
        this.resources = resources;
    }

    static URI realm(StackSettings settings) {
        return address(settings).resolve("/realms/" + REALM);
    }

    static URI address(StackSettings settings) {
        return URI.create("http://localhost:" + settings.ports().keycloak());
    }

    /** Answers as soon as the realm is there. */
    static URI discovery(StackSettings settings) {
        return URI.create(realm(settings) + "/.well-known/openid-configuration");
    }

    /** Starts it; it is not ready yet. */
    ChildProcess start() {
        var installation = KeycloakInstallation.in(settings.home());
        installation.prepare(resources, settings.layout());
        Path data = layOut(installation);
        return resources.add(installation.start(data, options(), environment(), settings.layout()));
    }

    /** A home of its own for the stack, which borrows the programs. */
    private Path layOut(KeycloakInstallation installation) {
        Path home = settings.layout().keycloak();
        try {
            Files.createDirectories(home.resolve("conf"));
            for (String borrowed : List.of("lib", "providers")) {
                Files.deleteIfExists(home.resolve(borrowed));
                Files.createSymbolicLink(
                        home.resolve(borrowed), installation.folder().resolve(borrowed));
            }
            Path imports = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    settings.home().resolve("deploy/keycloak").resolve(REALM_FILE),
                    imports.resolve(REALM_FILE),
                    StandardCopyOption.REPLACE_EXISTING);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot lay out " + home, e);
        }
    }

    private List<String> options() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                // a local run is nobody else's business
                "--http-host=localhost",
                "--http-port=" + settings.ports().keycloak(),
                "--hostname=" + address(settings),
                // one server: nobody to share sessions with
                "--cache=local");
    }

    private static Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                DemoLogins.ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                DemoLogins.PASSWORD,
                "DEMO_USERS_ENABLED",
                "true",
                "DEMO_PASSWORD",
                DemoLogins.PASSWORD,
                "PROVINCIAL_DASHBOARD_SECRET",
                DemoLogins.DASHBOARD_SECRET);
    }
}
