package vn.hatinh.personnel.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpooledFileTest {

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream("abc".getBytes(UTF_8));
    }

    @Test
    void theFileIsThereUntilItIsClosed() throws Exception {
        Path path;
        try (SpooledFile file = SpooledFile.of(content(), 3)) {
            path = file.path();
            assertThat(path).hasContent("abc");
            assertThat(file.bytes()).isEqualTo(3);
            assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void moreThanTheLimitIsRefused() {
        assertThatThrownBy(() -> SpooledFile.of(content(), 2)).isInstanceOf(SpooledFile.TooLargeException.class);
    }

    @Test
    void onlyTheServiceItselfCanReadIt() throws IOException, SpooledFile.TooLargeException {
        try (SpooledFile file = SpooledFile.of(content(), 3)) {
            assertThat(java.nio.file.Files.getPosixFilePermissions(file.path()))
                    .extracting(Enum::name)
                    .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
        }
    }
}
