package vn.hatinh.reporting.webhook;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class SecretsTest extends WebhookTest {

    @Inject
    Secrets secrets;

    @Test
    void aSealedSecretIsOpenedOnlyForItsWebhook() {
        UUID webhook = UUID.randomUUID();
        byte[] secret = secrets.fresh();
        byte[] sealed = secrets.seal(webhook, secret);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, StandardCharsets.ISO_8859_1));
        assertThat(secrets.open(webhook, sealed)).isEqualTo(secret);
        assertThatThrownBy(() -> secrets.open(UUID.randomUUID(), sealed)).isInstanceOf(IllegalStateException.class);
    }
}
