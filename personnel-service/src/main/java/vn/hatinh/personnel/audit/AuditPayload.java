package vn.hatinh.personnel.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * Values before and after as JSON, with a random salt so that they cannot be found again by their hash.
 *
 * @param value JSON with sorted members
 */
record AuditPayload(byte[] salt, String value) {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static AuditPayload of(String value) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new AuditPayload(salt, value);
    }

    byte[] hash() {
        var digest = Sha256.newDigest();
        digest.update(salt);
        return digest.digest(value.getBytes(StandardCharsets.UTF_8));
    }
}
