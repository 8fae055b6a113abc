package vn.hatinh.systemtests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code ./start --once}, as a person or a script runs it. */
class StartOnceIT {

    private static final long LIMIT_MINUTES = 10;

    @TempDir
    Path folder;

    @Test
    void givesEveryValueTheScorecardAndTheReport() throws Exception {
        Path out = folder.resolve("out");

        Run run = start(RunningSystem.SAMPLE, out);

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(ValueList.read(out.resolve("values.json")).byKey())
                .containsExactlyEntriesOf(ValueList.expected().byKey());
        assertThat(Files.readString(out.resolve("values.json")))
                .as("the layout of the expected file, to the letter")
                .isEqualTo(Files.readString(ValueList.EXPECTED));
        assertThat(out.resolve("scorecard.json")).content().contains("\"year\" : 2025");
        assertThat(text(out.resolve("bao-cao-2025.docx"))).contains("BÁO CÁO", "662/KH-SNgV", "Phụ lục I");
    }

    @Test
    void refusesAWorkbookWithErrorsAndNamesThem() throws Exception {
        Path broken = folder.resolve("broken.zip");
        Files.write(
                broken,
                CsvWorkbook.of("CongTac", "Mã CBCCVC;Mã đơn vị;Vị trí việc làm;Từ ngày", "CB0001;VP;x;01/13/2024"));
        Path out = folder.resolve("out");

        Run run = start(broken, out);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.output()).contains("CongTac", "01/13/2024");
        assertThat(out).doesNotExist();
    }

    private record Run(int exitCode, String output) {}

    private Run start(Path workbook, Path out) throws IOException, InterruptedException {
        List<String> command = List.of(
                "bash",
                "start",
                "--once",
                workbook.toAbsolutePath().toString(),
                "--year",
                "2025",
                "--periods",
                String.join(",", ValueList.expected().periods()),
                "--out",
                out.toString());
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command)
                .directory(RunningSystem.HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroy();
        }
        String output = Files.readString(log);
        assertThat(ended).as(output).isTrue();
        return new Run(process.exitValue(), output);
    }

    private static String text(Path docx) throws IOException {
        try (var zip = new ZipFile(docx.toFile());
                InputStream document = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", "");
        }
    }
}
