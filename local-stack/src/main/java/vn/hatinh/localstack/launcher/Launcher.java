package vn.hatinh.localstack.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import vn.hatinh.localstack.stack.LocalStack;
import vn.hatinh.localstack.stack.Ports;
import vn.hatinh.localstack.stack.StackSettings;

/** Brings the whole system up on this machine. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Chạy cả hệ thống trên máy này: PostgreSQL, Kafka và ba dịch vụ; nhập sổ mẫu, in bảng điểm, lập báo cáo năm,"
                    + " rồi chạy tiếp đến khi nhấn Ctrl-C. Với --once: làm việc đó cho một sổ bất kỳ trong một hệ thống"
                    + " tạm, ghi kết quả ra thư mục rồi dừng.",
            "Runs the whole system on this machine and stays; with --once, takes one workbook through a temporary system."
        },
        exitCodeListHeading = "%nMã kết thúc / Exit codes:%n",
        exitCodeList = {
            "0:xong / done",
            "1:sổ bị từ chối, các dòng lỗi đã in / the workbook was refused, its row errors are printed",
            "2:tham số sai / wrong arguments",
            "3:hệ thống không chạy được / the system could not run",
            "130, 143:bị dừng bằng Ctrl-C, SIGTERM / stopped"
        })
public final class Launcher implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--once",
            paramLabel = "WORKBOOK.xlsx",
            description = "Chỉ chạy một lần với sổ này / one run with this workbook")
    private Path once;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            defaultValue = "2025",
            description = "Năm của bảng điểm và báo cáo / year of scorecard and report; ${DEFAULT-VALUE}")
    private int year;

    @Option(
            names = "--periods",
            paramLabel = "LIST",
            description =
                    "Với --once: các kỳ của values.json, cách nhau dấu phẩy; ngày 2025-12-31 cho số hiện có, 2025 và"
                            + " 2025-H1 cho số phát sinh / periods of values.json: days for stocks, years and half-years for flows")
    private String periods;

    @Option(names = "--out", paramLabel = "DIR", description = "Với --once: thư mục kết quả / folder of the results")
    private Path out;

    @Option(
            names = "--import",
            paramLabel = "FILE",
            description = "Nhập sổ này thay cho sổ mẫu / import this workbook, not the sample")
    private Path workbook;

    @Option(names = "--no-sample", description = "Không nhập gì / import nothing")
    private boolean noSample;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Thư mục dữ liệu, lần sau chạy tiếp từ đó / folder of all data; .local-stack")
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

    public static void main(String[] args) {
        // before anything logs
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        // UTF-8 whatever the terminal's locale says: the texts are Vietnamese
        var terminal = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(command(terminal).execute(args));
    }

    static CommandLine command(PrintWriter terminal) {
        return new CommandLine(new Launcher())
                .setOut(terminal)
                .setErr(terminal)
                .setExecutionExceptionHandler(new FailureReport());
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        return once != null ? runOnce() : stay();
    }

    private int runOnce() throws InterruptedException, IOException {
        if (out == null) {
            throw usage("--once cần --out DIR / --once needs --out DIR");
        }
        var run = new OnceRun(readable(once), year, periods(), out);
        try (var folder = TemporaryStack.create();
                var stack = new LocalStack(settings(folder.folder(), Ports.anyFree()))) {
            onShutdown(() -> {
                stack.close();
                folder.close();
            });
            Console console = console();
            start(stack, console);
            return run.run(stack, console);
        }
    }

    private int stay() throws InterruptedException, IOException {
        var run = new StayingRun(workbookToImport(), year);
        Path folder = data != null ? data : home.resolve(".local-stack");
        try (var stack = new LocalStack(settings(folder, ports.ports()))) {
            onShutdown(stack::close);
            Console console = console();
            start(stack, console);
            run.show(stack, console);
            run.stay(stack, console);
        }
        return ExitCodes.DONE;
    }

    private static void start(LocalStack stack, Console console) throws InterruptedException {
        RunLog.to(stack.layout().serversLog());
        long begin = System.nanoTime();
        stack.start();
        console.timed("Hệ thống sẵn sàng", begin);
    }

    private static void onShutdown(Runnable closing) {
        Runtime.getRuntime().addShutdownHook(new Thread(closing, "stop-stack"));
    }

    private StackSettings settings(Path folder, Ports where) {
        return new StackSettings(home.toAbsolutePath().normalize(), folder, where, serviceMemory);
    }

    private Optional<Path> workbookToImport() {
        if (noSample && workbook != null) {
            throw usage("--import và --no-sample không đi cùng nhau / --import and --no-sample exclude each other");
        }
        if (noSample) {
            return Optional.empty();
        }
        return Optional.of(readable(workbook != null ? workbook : home.resolve("sample-data/so-mau.xlsx")));
    }

    private Periods periods() {
        try {
            return periods == null ? Periods.ofYear(year) : Periods.parse(periods);
        } catch (IllegalArgumentException e) {
            throw usage("--periods: " + e.getMessage());
        }
    }

    private Path readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw usage("Không đọc được tệp " + file + " / cannot read the file " + file);
        }
        return file;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Console console() {
        return new Console(spec.commandLine().getOut());
    }
}
