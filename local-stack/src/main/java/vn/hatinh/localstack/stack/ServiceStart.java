package vn.hatinh.localstack.stack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.hatinh.localstack.server.EmbeddedPostgres;

/**
 * How a service is started.
 *
 * @param issuer whose tokens the services take; need not be up when they start
 */
record ServiceStart(StackSettings settings, String jdbcUrl, String bootstrapServers, URI issuer) {

    /**
     * Encrypts what webhooks are signed with. As well known as the demo logins, and like them for a stack on one's own
     * machine only.
     */
    private static final String WEBHOOKS_KEY = "ZGVtby1rZXktb2Ytd2ViaG9va3Mtbm90LXNlY3JldCE=";

    ChildProcess start(Service service) {
        return start(service, service.module(), Map.of());
    }

    /**
     * Starts the service under another name, beside the one that has its own.
     *
     * @param changed environment variables that differ
     */
    ChildProcess start(Service service, String name, Map<String, String> changed) {
        Path application = service.application(settings.home());
        if (!Files.exists(application)) {
            throw new StackException(
                    "Chưa build " + service.module() + " (thiếu " + application + ")",
                    service.module() + " is not built (no " + application + ")");
        }
        Map<String, String> environment = new HashMap<>(environment(service));
        environment.putAll(changed);
        return ChildProcess.start(name, command(name, application), environment, settings.layout());
    }

    private List<String> command(String name, Path application) {
        List<String> command = new ArrayList<>(List.of(
                ChildProcess.java(),
                "-Xmx" + settings.serviceMemory(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + settings.layout().emptyTemporary(name)));
        command.addAll(settings.tuning().options());
        command.addAll(List.of("-jar", application.toString()));
        return command;
    }

    private Map<String, String> environment(Service service) {
        return Map.ofEntries(
                Map.entry("HTTP_PORT", Integer.toString(settings.ports().of(service))),
                // a local run is nobody else's business
                Map.entry("QUARKUS_HTTP_HOST", "localhost"),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", service.databaseRole()),
                // not asked for; the driver wants some
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", service.databaseRole()),
                Map.entry("QUARKUS_FLYWAY_USERNAME", EmbeddedPostgres.USER),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", EmbeddedPostgres.USER),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers),
                Map.entry("OIDC_ISSUER", issuer.toString()),
                Map.entry("WEBHOOKS_KEY", WEBHOOKS_KEY),
                // whoever tries webhooks out has a receiver here
                Map.entry("WEBHOOKS_TRUSTED_HOSTS", "localhost"));
    }
}
