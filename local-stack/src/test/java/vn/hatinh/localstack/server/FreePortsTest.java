package vn.hatinh.localstack.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreePortsTest {

    @Test
    void noPortIsGivenTwice() {
        int[] first = FreePorts.next(50);
        int[] second = FreePorts.next(50);
        assertThat(IntStream.concat(IntStream.of(first), IntStream.of(second)).distinct())
                .hasSize(100);
    }

    @Test
    void noConnectionIsGivenThemMeanwhile() {
        assertThat(IntStream.of(FreePorts.next(50))).allMatch(port -> port < 32_768);
    }

    @Test
    void aPortOnWhichSomebodyListensIsNotFree() throws IOException {
        int port = FreePorts.next();
        assertThat(FreePorts.isFree(port)).isTrue();
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(FreePorts.isFree(taken.getLocalPort())).isFalse();
        }
    }
}
