package vn.hatinh.reporting.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignatureTest {

    private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final byte[] FORMER = "mat-khau-cu".getBytes(StandardCharsets.US_ASCII);
    private static final Instant AT = Instant.ofEpochSecond(1614265330);
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String BODY = "{\"test\": 2432232314}";

    /** The message and key of the reference libraries' tests; the signature was computed by Python's hmac. */
    @Test
    void theSignatureIsTheOneOfStandardWebhooks() {
        assertThat(Signature.of(ID, AT, BODY, List.of(SECRET)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whileTwoSecretsCountThereIsASignatureOfEach() {
        String both = Signature.of(ID, AT, BODY, List.of(SECRET, FORMER));
        assertThat(both.split(" "))
                .containsExactly(
                        Signature.of(ID, AT, BODY, List.of(SECRET)), Signature.of(ID, AT, BODY, List.of(FORMER)));
    }

    @Test
    void aSecretIsToldWithItsPrefix() {
        assertThat(Signature.told(SECRET)).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }
}
