package vn.hatinh.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import vn.hatinh.localstack.stack.LocalStack;
import vn.hatinh.localstack.stack.RenewedToken;
import vn.hatinh.localstack.stack.Service;

/**
 * The stack for people who want to use it: what it holds is shown, and it stays.
 *
 * @param workbook imported first; empty: the stack shows what it has
 */
record StayingRun(Optional<Path> workbook, int year) {

    /** Returns never; ends when the process is told to. */
    void run(LocalStack stack, Console console) throws InterruptedException, IOException {
        show(stack, console);
        stack.onUnexpectedEnd(
                service -> console.line("! " + service.module() + " đã dừng ngoài ý muốn / ended unexpectedly: "
                        + stack.layout().log(service)));
        new CountDownLatch(1).await();
    }

    private void show(LocalStack stack, Console console) throws InterruptedException, IOException {
        var workflow = new Workflow(stack::address, new RenewedToken(stack.realm()));
        if (workbook.isPresent()) {
            importWorkbook(workflow, workbook.get(), console);
        }
        if (workflow.awaitCurrent() > 0) {
            console.line("");
            console.lines(ScorecardTable.format(workflow.scorecard(year)));
            Path report = stack.layout().reports().resolve(OnceRun.reportName(year));
            Files.write(report, workflow.annualReport(year));
            console.line("");
            console.line("Báo cáo năm:");
            console.written(report);
        }
        showAddresses(stack, console);
    }

    private static void importWorkbook(Workflow workflow, Path workbook, Console console) throws InterruptedException {
        long begin = System.nanoTime();
        ImportAnswer answer = workflow.importWorkbook(workbook);
        if (answer.isAccepted()) {
            console.timed(
                    "Nhập " + workbook.getFileName() + " ("
                            + ImportReport.of(answer.body()).inWords() + ")",
                    begin);
            workflow.awaitCurrent();
            console.timed("Từ lúc gửi sổ đến khi chỉ tiêu cuối cùng cập nhật xong", begin);
        } else {
            console.line("Sổ không được nhập, dữ liệu giữ nguyên / The workbook was refused, nothing has changed");
            console.lines(ImportErrorTable.format(answer.body()));
        }
    }

    private static void showAddresses(LocalStack stack, Console console) {
        console.line("");
        console.line("Địa chỉ:");
        for (Service service : Service.values()) {
            console.line("  %-20s %s".formatted(service.module(), stack.address(service)));
        }
        console.line("  %-20s %s".formatted("Keycloak", stack.loginServer()));
        console.line("  %-20s %s".formatted("PostgreSQL", stack.jdbcUrl(Service.PERSONNEL) + " …"));
        console.line("  %-20s %s".formatted("Kafka", stack.bootstrapServers()));
        console.line("  %-20s %s".formatted("Dữ liệu, nhật ký", stack.layout().root()));
        console.line("");
        console.lines(LoginHelp.format(stack));
        console.line("");
        console.line("Ctrl-C để dừng / to stop");
    }
}
