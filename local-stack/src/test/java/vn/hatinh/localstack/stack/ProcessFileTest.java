package vn.hatinh.localstack.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ProcessFileTest {

    @TempDir
    Path folder;

    private ProcessFile file;

    @BeforeEach
    void remember() {
        file = new ProcessFile(folder.resolve("reporting-service.process"));
        file.write(ProcessHandle.current());
    }

    @Test
    void findsTheProcessThatItRemembers() {
        assertThat(file.find()).contains(ProcessHandle.current());
    }

    @Test
    void aProcessThatGotTheSameNumberLaterIsAnother() throws IOException {
        String remembered = Files.readString(file.file());
        Files.writeString(file.file(), remembered.replaceAll(" .*", " 2001-01-01T00:00:00Z"));
        assertThat(file.find()).isEmpty();
    }

    @Test
    void aFileThatWasDeletedOrSpoiledRemembersNothing() throws IOException {
        Files.writeString(file.file(), "?");
        assertThat(file.find()).isEmpty();
        file.delete();
        assertThat(file.find()).isEmpty();
    }
}
