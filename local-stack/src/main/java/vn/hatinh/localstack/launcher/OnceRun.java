package vn.hatinh.localstack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;

import vn.hatinh.localstack.stack.LocalStack;
import vn.hatinh.localstack.stack.RenewedToken;

/**
 * One workbook through a fresh stack into a folder of results.
 *
 * @param out gets {@code scorecard.json}, the annual report and {@code values.json}
 */
record OnceRun(Path workbook, int year, Periods periods, Path out) {

    /** Nothing is written when the workbook is refused. */
    int run(LocalStack stack, Console console) throws InterruptedException, IOException {
        var workflow = new Workflow(stack::address, new RenewedToken(stack.realm()));
        long begin = System.nanoTime();
        ImportAnswer answer = workflow.importWorkbook(workbook);
        if (!answer.isAccepted()) {
            console.lines(ImportErrorTable.format(answer.body()));
            return ExitCodes.WORKBOOK_REFUSED;
        }
        console.timed("Nhập sổ (" + ImportReport.of(answer.body()).inWords() + ")", begin);
        workflow.awaitCurrent();
        console.timed("Từ lúc gửi sổ đến khi chỉ tiêu cuối cùng cập nhật xong", begin);

        Files.createDirectories(out);
        JsonNode scorecard = workflow.scorecard(year);
        console.line("");
        console.lines(ScorecardTable.format(scorecard));
        console.line("");
        console.line("Kết quả:");
        write(console, "scorecard.json", scorecard.toPrettyString() + "\n");
        write(console, "values.json", workflow.values(workbook.getFileName().toString(), periods));
        Path report = out.resolve(reportName(year));
        Files.write(report, workflow.annualReport(year));
        console.written(report);
        return ExitCodes.DONE;
    }

    private void write(Console console, String name, String content) throws IOException {
        console.written(Files.writeString(out.resolve(name), content));
    }

    static String reportName(int year) {
        return "bao-cao-" + year + ".docx";
    }
}
