package vn.hatinh.localstack.launcher;

import java.nio.file.Path;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

import vn.hatinh.localstack.stack.Ports;
import vn.hatinh.localstack.stack.StackSettings;
import vn.hatinh.localstack.stack.Tuning;

/** What the stack is made from and where it lives. */
final class StackOptions {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Thư mục dữ liệu, lần sau chạy tiếp từ đó / folder of all data, found again by the next start;"
                            + " .local-stack")
    private Path data;

    @Option(
            names = "--service-memory",
            paramLabel = "SIZE",
            defaultValue = "${env:SERVICE_MEMORY:-" + StackSettings.DEFAULT_SERVICE_MEMORY + "}",
            description = "Heap của mỗi dịch vụ / heap of each service (SERVICE_MEMORY); ${DEFAULT-VALUE}")
    private String serviceMemory;

    @ArgGroup(exclusive = false, heading = "%nCổng / Ports:%n")
    private PortOptions ports = new PortOptions();

    /** Folder of the project; the start script knows it. */
    @Option(names = "--home", hidden = true, defaultValue = ".")
    private Path home;

    Path sample() {
        return home.resolve("sample-data/so-mau.xlsx");
    }

    StackSettings staying() {
        return settings(data != null ? data : home.resolve(".local-stack"), ports.ports());
    }

    StackSettings temporary(Path folder) {
        return settings(folder, Ports.anyFree());
    }

    private StackSettings settings(Path folder, Ports where) {
        return new StackSettings(home.toAbsolutePath().normalize(), folder, where, serviceMemory, Tuning.QUICK_START);
    }
}
