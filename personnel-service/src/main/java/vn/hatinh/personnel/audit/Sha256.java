package vn.hatinh.personnel.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of the audit trail. */
final class Sha256 {

    static final int BYTES = 32;

    private Sha256() {}

    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
