package vn.hatinh.support.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells whether two requests are the same without keeping what they said. */
final class RequestHash {

    private RequestHash() {}

    static byte[] of(String path, String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // no path contains a line break
            return digest.digest((path + "\n" + content).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java knows SHA-256", e);
        }
    }
}
