package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that holds a stack until it is killed, or until the tests that started it are. */
public final class StackHolder {

    private StackHolder() {}

    /** Arguments: home, data, the six ports, and a file that is created when the stack is up. */
    public static void main(String[] args) throws Exception {
        var ports = new Ports(
                number(args[2]), number(args[3]), number(args[4]), number(args[5]), number(args[6]), number(args[7]));
        var stack =
                new LocalStack(new StackSettings(Path.of(args[0]), Path.of(args[1]), ports, "64m", Tuning.QUICK_START));
        try (stack) {
            stack.start();
            Files.createFile(Path.of(args[8]));
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    static Process start(StackSettings settings, Path upFile) throws IOException {
        Ports ports = settings.ports();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StackHolder.class.getName(),
                        settings.home().toString(),
                        settings.data().toString(),
                        Integer.toString(ports.postgres()),
                        Integer.toString(ports.kafka()),
                        Integer.toString(ports.keycloak()),
                        Integer.toString(ports.personnel()),
                        Integer.toString(ports.indicators()),
                        Integer.toString(ports.reporting()),
                        upFile.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
