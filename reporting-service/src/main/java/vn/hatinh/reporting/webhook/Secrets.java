package vn.hatinh.reporting.webhook;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.Startup;

import vn.hatinh.support.problem.ProblemException;

/**
 * Makes secrets, and encrypts them for the database (AES-256-GCM, bound to their webhook): signing needs them as they are,
 * and a copy of the database must not be enough to sign. Made at start, so that a key that is none prevents it.
 */
@Startup
@ApplicationScoped
public class Secrets {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Optional<SecretKeySpec> key;

    Secrets(WebhookSettings settings) {
        key = settings.key().filter(text -> !text.isBlank()).map(Secrets::key);
    }

    private static SecretKeySpec key(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("webhooks.key must be 32 bytes in base64");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    /**
     * @throws ProblemException 503 without a key
     */
    void requireKey() {
        if (key.isEmpty()) {
            throw ProblemException.of(503, "webhooks-off", "Chưa bật webhook", "Webhooks are switched off")
                    .withDetail(
                            "Quản trị máy chủ cần đặt webhooks.key",
                            "The server's administrator has to set webhooks.key");
        }
    }

    byte[] fresh() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The nonce, then the secret in cipher. */
    byte[] seal(UUID webhook, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, webhook, nonce, secret);
        return ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    byte[] open(UUID webhook, byte[] sealed) {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] secret = new byte[sealed.length - NONCE_BYTES];
        buffer.get(nonce).get(secret);
        return run(Cipher.DECRYPT_MODE, webhook, nonce, secret);
    }

    private byte[] run(int mode, UUID webhook, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.orElseThrow(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a webhook's secret cannot be read; was webhooks.key changed?", e);
        }
    }
}
