package vn.hatinh.localstack.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import vn.hatinh.localstack.server.Folders;

/** Starts {@link ServerProcessMain} and makes sure that it does not outlive this JVM. */
final class ServerProcess {

    /** Longer than PostgreSQL is waited for, so that it is told which server did not start. */
    private static final long START_LIMIT_NANOS = TimeUnit.MINUTES.toNanos(5);

    private static final long STOP_LIMIT_SECONDS = 20;

    private ServerProcess() {}

    /** Returns the addresses as {@link TestServers#format} writes them. */
    static String start() {
        try {
            Path folder = Files.createTempDirectory("test-servers");
            Path addresses = folder.resolve("addresses");
            File log = folder.resolve("servers.log").toFile();
            Process process = new ProcessBuilder(command(addresses))
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            // The hook also keeps the process object, and with it the pipe whose end tells the servers to stop.
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, folder), "stop-test-servers"));
            return await(process, addresses, log);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start the test servers", e);
        }
    }

    private static List<String> command(Path addresses) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcessMain.class.getName(),
                addresses.toString(),
                // benchmarks set it: tests need not wait for the disk
                System.getProperty("test-servers.synced", "false"));
    }

    private static String await(Process process, Path addresses, File log) throws IOException {
        long deadline = System.nanoTime() + START_LIMIT_NANOS;
        try {
            while (!Files.exists(addresses)) {
                boolean ended = process.waitFor(50, TimeUnit.MILLISECONDS);
                if (ended || System.nanoTime() > deadline) {
                    process.destroy();
                    throw new IllegalStateException(
                            "The test servers did not start:\n" + Files.readString(log.toPath()));
                }
            }
            return Files.readString(addresses);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IllegalStateException("Interrupted while the test servers start", e);
        }
    }

    private static void stop(Process process, Path folder) {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Folders.deleteRecursively(folder);
    }
}
