package vn.hatinh.reporting.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Standard Webhooks 1.0: what proves to a receiver that a request is from here, and new. */
final class Signature {

    private static final String MAC = "HmacSHA256";
    private static final String SECRET_PREFIX = "whsec_";

    private Signature() {}

    /** A secret in the form in which receivers are given it. */
    static String told(byte[] secret) {
        return SECRET_PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    /**
     * Value of {@code webhook-signature}: one signature for each secret that counts.
     *
     * @param at value of {@code webhook-timestamp}, in seconds
     */
    static String of(String id, Instant at, String body, List<byte[]> secrets) {
        String signed = id + "." + at.getEpochSecond() + "." + body;
        return secrets.stream()
                .map(secret -> "v1," + Base64.getEncoder().encodeToString(mac(secret, signed)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] mac(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows HMAC with SHA-256", e);
        }
    }
}
