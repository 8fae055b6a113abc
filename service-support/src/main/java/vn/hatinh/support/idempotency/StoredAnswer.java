package vn.hatinh.support.idempotency;

import java.security.MessageDigest;

/**
 * What was answered.
 *
 * @param value JSON
 */
record StoredAnswer(byte[] requestHash, String path, String value, long revision) {

    boolean isFor(byte[] hash) {
        return MessageDigest.isEqual(requestHash, hash);
    }
}
