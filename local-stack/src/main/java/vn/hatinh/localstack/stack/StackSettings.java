package vn.hatinh.localstack.stack;

import java.nio.file.Path;

/**
 * How to start a stack.
 *
 * @param home folder of the built project
 * @param data folder that keeps the stack's data; a later start with the same folder goes on from there
 * @param serviceMemory heap limit of each service, as the JVM takes it: {@code 256m}
 * @param tuning what the services are to be good at
 */
public record StackSettings(Path home, Path data, Ports ports, String serviceMemory, Tuning tuning) {

    public static final String DEFAULT_SERVICE_MEMORY = "256m";

    public StackLayout layout() {
        return new StackLayout(data);
    }
}
