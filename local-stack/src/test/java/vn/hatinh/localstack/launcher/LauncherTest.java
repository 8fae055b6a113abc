package vn.hatinh.localstack.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.hatinh.localstack.stack.FakeService;

import static org.assertj.core.api.Assertions.assertThat;

/** The command as it is typed, with made-up services. */
class LauncherTest {

    @TempDir
    Path folder;

    private final StringWriter printed = new StringWriter();
    private Path home;
    private Path out;

    @BeforeEach
    void layOut() throws IOException {
        home = FakeService.project(folder.resolve("home"));
        out = folder.resolve("out");
    }

    @Test
    void onceLeavesTheResultsInTheFolder() throws IOException {
        Path workbook = Files.writeString(folder.resolve("so.xlsx"), "good rows");
        int status = start("--once", workbook.toString(), "--out", out.toString(), "--periods", "2025-12-31,2025");
        assertThat(status).isZero();
        assertThat(out.resolve("scorecard.json")).content().contains("662/KH-SNgV");
        assertThat(out.resolve("bao-cao-2025.docx")).hasContent("document");
        assertThat(out.resolve("values.json")).content().startsWith("{\"source\": \"so.xlsx\", \"values\": [");
        assertThat(printed.toString()).contains("BẢNG ĐIỂM NĂM 2025").contains("3 dòng, thêm 2, sửa 1");
    }

    @Test
    void aRefusedWorkbookShowsItsErrorsAndLeavesNothing() throws IOException {
        Path workbook = Files.writeString(folder.resolve("so.xlsx"), "bad row");
        assertThat(start("--once", workbook.toString(), "--out", out.toString()))
                .isEqualTo(1);
        assertThat(printed.toString()).contains("CanBo").contains("Sai / Wrong");
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongArgumentsAreSaidBeforeAnythingStarts() throws IOException {
        Path workbook = Files.writeString(folder.resolve("so.xlsx"), "good rows");
        assertThat(start("--once", workbook.toString())).isEqualTo(2);
        assertThat(start("--once", folder.resolve("none.xlsx").toString(), "--out", "x"))
                .isEqualTo(2);
        assertThat(start("--once", workbook.toString(), "--out", "x", "--periods", "2025-H2"))
                .isEqualTo(2);
        assertThat(start("--no-sample", "--import", workbook.toString())).isEqualTo(2);
        assertThat(printed.toString())
                .contains("--out DIR")
                .contains("none.xlsx")
                .contains("2025-H2");
    }

    @Test
    void servicesThatAreNotBuiltAreNamed() throws IOException {
        Path workbook = Files.writeString(folder.resolve("so.xlsx"), "good rows");
        home = Files.createDirectory(folder.resolve("empty"));
        assertThat(start("--once", workbook.toString(), "--out", out.toString()))
                .isEqualTo(3);
        assertThat(printed.toString()).contains("personnel-service is not built");
    }

    @Test
    void theHelpListsTheExitCodes() {
        assertThat(start("--help")).isZero();
        assertThat(printed.toString()).contains("Exit codes").contains("row errors are printed");
    }

    private int start(String... arguments) {
        var all = new ArrayList<>(List.of("--home", home.toString()));
        all.addAll(List.of(arguments));
        return Launcher.command(new PrintWriter(printed, true)).execute(all.toArray(String[]::new));
    }
}
