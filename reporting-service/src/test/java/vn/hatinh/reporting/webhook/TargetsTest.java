package vn.hatinh.reporting.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TargetsTest {

    private static final String TRUSTED = "hop-thu.noi-bo.vn";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:4136:e378::1"
            })
    void addressesInsideAreRefused(String address) throws UnknownHostException {
        assertThat(Targets.isPublic(InetAddress.getByName(address))).isFalse();
        assertThatThrownBy(() -> targets(address).of("https://ke-xau.example"))
                .isInstanceOf(RefusedTargetException.class)
                .hasMessageContaining("private");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "203.162.4.190", "2001:4860:4860::8888"})
    void publicAddressesAreAccepted(String address) throws Exception {
        Target target = targets(address).of("https://bgd.example.vn/hooks?a=1");
        assertThat(target.address()).isEqualTo(InetAddress.getByName(address));
        assertThat(target.port()).isEqualTo(443);
        assertThat(target.path()).isEqualTo("/hooks?a=1");
    }

    @Test
    void oneAddressInsideAmongOthersIsEnoughToRefuse() {
        assertThatThrownBy(() -> targets("8.8.8.8", "10.0.0.1").of("https://ke-xau.example"))
                .isInstanceOf(RefusedTargetException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://bgd.example.vn",
                "ftp://bgd.example.vn",
                "file:///etc/passwd",
                "https://user:secret@bgd.example.vn",
                "https://bgd.example.vn/#a",
                "https:///path",
                "bgd.example.vn",
                "https://a b"
            })
    void onlyHttpsWithoutLoginIsAccepted(String url) {
        assertThatThrownBy(() -> targets("8.8.8.8").of(url)).isInstanceOf(RefusedTargetException.class);
    }

    @Test
    void aTrustedHostMayBeInsideAndWithoutTls() throws Exception {
        assertThat(targets("10.0.0.1").of("http://" + TRUSTED + ":8080/x").port())
                .isEqualTo(8080);
        assertThatThrownBy(() -> targets("10.0.0.1").of("ftp://" + TRUSTED)).isInstanceOf(RefusedTargetException.class);
    }

    @Test
    void aNameThatNobodyKnowsIsRefused() {
        Targets targets = new Targets(Set.of(), host -> {
            throw new UnknownHostException(host);
        });
        assertThatThrownBy(() -> targets.of("https://khong-co.example")).hasMessageContaining("not known");
    }

    private static Targets targets(String... addresses) {
        return new Targets(Set.of(TRUSTED), host -> {
            InetAddress[] found = new InetAddress[addresses.length];
            for (int i = 0; i < addresses.length; i++) {
                found[i] = InetAddress.getByName(addresses[i]);
            }
            return found;
        });
    }
}
