package vn.hatinh.reporting.programme.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileKindsTest {

    @TempDir
    Path folder;

    private final FileKinds kinds = new FileKinds();

    @Test
    void theContentTellsTheKind() throws IOException {
        assertThat(kinds.of(file(SampleFiles.pdf()))).contains(FileKind.PDF);
        assertThat(kinds.of(file(SampleFiles.png()))).contains(FileKind.PNG);
        assertThat(kinds.of(file(SampleFiles.jpeg()))).contains(FileKind.JPEG);
        assertThat(kinds.of(file(SampleFiles.docx()))).contains(FileKind.DOCX);
        assertThat(kinds.of(file(SampleFiles.xlsx()))).contains(FileKind.XLSX);
    }

    @Test
    void whatMayRunIsNotAccepted() throws IOException {
        assertThat(kinds.of(file(SampleFiles.xlsm()))).isEmpty();
        assertThat(kinds.of(file(SampleFiles.xlsxWithMacros()))).isEmpty();
        assertThat(kinds.of(file(SampleFiles.oldWordDocument()))).isEmpty();
        assertThat(kinds.of(file(SampleFiles.program()))).isEmpty();
        assertThat(kinds.of(file(SampleFiles.html()))).isEmpty();
        assertThat(kinds.of(file(SampleFiles.zip()))).isEmpty();
    }

    @Test
    void aBrokenContainerIsNoDocument() throws IOException {
        byte[] document = SampleFiles.docx();
        assertThat(kinds.of(file(Arrays.copyOf(document, document.length / 2)))).isEmpty();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("upload"), content);
    }
}
