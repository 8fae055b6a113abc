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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import vn.hatinh.localstack.stack.LocalStack;

/** Brings the whole system up on this machine. */
@Command(
        name = "start",
        sortOptions = false,
        usageHelpAutoWidth = true,
        description = {
            "Chạy cả hệ thống trên máy này: PostgreSQL, Kafka, Keycloak và ba dịch vụ; nhập sổ mẫu, in bảng điểm, lập báo cáo năm,"
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
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Phần này / this text")
    private boolean help;

    @Mixin
    private StackOptions options;

    private final StopSignal stopSignal;

    Launcher(StopSignal stopSignal) {
        this.stopSignal = stopSignal;
    }

    public static void main(String[] args) {
        // before anything logs
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        // UTF-8 whatever the terminal's locale says: the texts are Vietnamese
        var terminal = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(command(terminal).execute(args));
    }

    static CommandLine command(PrintWriter terminal) {
        var stopSignal = new StopSignal();
        return new CommandLine(new Launcher(stopSignal))
                .setOut(terminal)
                .setErr(terminal)
                .setExecutionExceptionHandler(new FailureReport(stopSignal));
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
        var folder = TemporaryStack.create();
        var stack = new LocalStack(options.temporary(folder.folder()));
        var answer = stopSignal.answerWith(() -> {
            stop(stack);
            folder.close();
        });
        try (folder;
                stack) {
            return run.run(stack, start(stack));
        } finally {
            answer.callOff();
        }
    }

    private int stay() throws InterruptedException, IOException {
        var run = new StayingRun(workbookToImport(), year);
        var stack = new LocalStack(options.staying());
        var answer = stopSignal.answerWith(() -> stop(stack));
        try (stack) {
            run.run(stack, start(stack));
        } finally {
            answer.callOff();
        }
        return ExitCodes.DONE;
    }

    private Console start(LocalStack stack) throws InterruptedException {
        RunLog.to(stack.layout().serversLog());
        long begin = System.nanoTime();
        stack.start();
        Console console = console();
        console.timed("Hệ thống sẵn sàng", begin);
        return console;
    }

    private void stop(LocalStack stack) {
        console().line("Đang dừng / stopping …");
        stack.close();
    }

    private Optional<Path> workbookToImport() {
        if (noSample && workbook != null) {
            throw usage("--import và --no-sample không đi cùng nhau / --import and --no-sample exclude each other");
        }
        return noSample ? Optional.empty() : Optional.of(readable(workbook != null ? workbook : options.sample()));
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
