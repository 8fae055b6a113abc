package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A program that runs as long as the stack does. Its output is its log. */
final class ChildProcess implements AutoCloseable {

    private final String name;
    private final Process process;
    private final ProcessFile file;
    private final Path log;

    private ChildProcess(String name, Process process, ProcessFile file, Path log) {
        this.name = name;
        this.process = process;
        this.file = file;
        this.log = log;
    }

    /** Starts the program; it is not ready yet. */
    static ChildProcess start(String name, List<String> command, Map<String, String> environment, StackLayout layout) {
        Path log = layout.log(name);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            var file = new ProcessFile(layout.processFile(name));
            file.write(process.toHandle());
            return new ChildProcess(name, process, file, log);
        } catch (IOException e) {
            throw new StackException("Không khởi động được " + name, "Cannot start " + name, e);
        }
    }

    /** The Java that runs this program. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    String name() {
        return name;
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
