package vn.hatinh.personnel.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.stream.Stream;

import vn.hatinh.support.access.RequestOrigin;

/** A link of a chain: its hash covers everything in it, the hash of the link before included. */
record AuditEntry(
        String agency,
        String chain,
        long seq,
        Instant at,
        RequestOrigin origin,
        String action,
        String subjectType,
        String subjectKey,
        byte[] payloadHash,
        byte[] previousHash) {

    static AuditEntry of(String chain, long seq, byte[] previousHash, AuditRecord record) {
        AuditSubject subject = record.subject();
        return new AuditEntry(
                subject.agency(),
                chain,
                seq,
                record.at(),
                record.origin(),
                record.action(),
                subject.type(),
                subject.key(),
                record.payload().hash(),
                previousHash);
    }

    /** Each part goes in behind its length, so that no text can pass for the end of one part and the next. */
    byte[] hash() {
        MessageDigest digest = Sha256.newDigest();
        Stream.of(
                        agency,
                        chain,
                        Long.toString(seq),
                        at.toString(),
                        origin.actor(),
                        origin.actorSubject(),
                        origin.address(),
                        origin.requestId(),
                        origin.operation(),
                        action,
                        subjectType,
                        subjectKey)
                .forEach(part -> add(digest, part == null ? null : part.getBytes(StandardCharsets.UTF_8)));
        add(digest, payloadHash);
        add(digest, previousHash);
        return digest.digest();
    }

    private static void add(MessageDigest digest, byte[] part) {
        int length = part == null ? -1 : part.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
        if (part != null) {
            digest.update(part);
        }
    }
}
