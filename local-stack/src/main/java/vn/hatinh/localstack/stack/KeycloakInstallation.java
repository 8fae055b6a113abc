package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

/**
 * Keycloak's own files, as the build has unpacked them. All stacks share them; none writes into them, but for the one
 * that prepares them.
 *
 * @param folder of the distribution
 */
record KeycloakInstallation(Path folder) {

    private static final String NAME = "keycloak";
    /** Chosen once for all starts, which then need not look at them again and are ready sooner. */
    private static final List<String> BUILD_OPTIONS = List.of("build", "--db=dev-file");

    static KeycloakInstallation in(Path home) {
        Path unpacked = home.resolve("local-stack/target/keycloak");
        if (Files.isDirectory(unpacked)) {
            try (var versions = Files.newDirectoryStream(unpacked, "keycloak-*")) {
                for (Path version : versions) {
                    return new KeycloakInstallation(version);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot look into " + unpacked, e);
            }
        }
        throw new StackException("Chưa có Keycloak trong " + unpacked, "No Keycloak in " + unpacked);
    }

    /** Settles the build options, unless an earlier start did. Takes some ten seconds. */
    void prepare(Resources resources, StackLayout layout) {
        Path done = folder.resolve("prepared");
        if (Files.exists(done)) {
            return;
        }
        try (var channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            // another stack may have done it meanwhile
            if (lock.isValid() && !Files.exists(done)) {
                build(resources, layout);
                Files.createFile(done);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + folder, e);
        }
    }

    private void build(Resources resources, StackLayout layout) {
        var process = resources.add(ChildProcess.start(NAME, command(folder, BUILD_OPTIONS), Map.of(), layout));
        try {
            int status = process.onExit().join().exitValue();
            if (status != 0) {
                throw new StackException(
                        "Không chuẩn bị được Keycloak, xem " + process.log(),
                        "Cannot prepare Keycloak, see " + process.log());
            }
        } catch (CompletionException e) {
            throw new StackException("Không chuẩn bị được Keycloak", "Cannot prepare Keycloak", e);
        }
    }

    /** Runs on the folder of one stack, with that stack's data. */
    ChildProcess start(Path data, List<String> options, Map<String, String> environment, StackLayout layout) {
        return ChildProcess.start(NAME, command(data, options), environment, layout);
    }

    private List<String> command(Path keycloakHome, List<String> options) {
        var command = new ArrayList<>(List.of(
                ChildProcess.java(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // as in its own start script
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dkc.home.dir=" + keycloakHome,
                "-jar",
                folder.resolve("lib/quarkus-run.jar").toString()));
        command.addAll(options);
        return command;
    }
}
