package vn.hatinh.personnel.audit;

import java.util.Arrays;
import java.util.Optional;

import vn.hatinh.personnel.audit.ChainBreak.Reason;

/** Goes along one chain, entry by entry, and remembers only the last one. */
final class ChainWalk {

    private final ChainHead head;
    private long seq;
    private byte[] hash;

    ChainWalk(ChainHead head) {
        this.head = head;
        this.seq = head.expiredSeq();
        this.hash = head.expiredHash();
    }

    /** What is wrong with the next entry. */
    Optional<ChainBreak> step(AuditRow row) {
        AuditEntry entry = row.entry();
        Reason reason = null;
        if (entry.seq() != seq + 1) {
            return Optional.of(breakAt(seq + 1, Reason.ENTRY_MISSING));
        } else if (!Arrays.equals(entry.hash(), row.hash())) {
            reason = Reason.ENTRY_CHANGED;
        } else if (!Arrays.equals(entry.previousHash(), hash)) {
            reason = Reason.NOT_LINKED;
        } else if (row.payload() == null && !row.erased()) {
            reason = Reason.VALUES_MISSING;
        } else if (row.payload() != null && !Arrays.equals(row.payload().hash(), entry.payloadHash())) {
            reason = Reason.VALUES_CHANGED;
        }
        seq = entry.seq();
        hash = row.hash();
        return Optional.ofNullable(reason).map(found -> breakAt(seq, found));
    }

    /** What is wrong with the chain's end. */
    Optional<ChainBreak> end() {
        if (seq < head.seq()) {
            return Optional.of(breakAt(seq + 1, Reason.ENTRY_MISSING));
        }
        return seq == head.seq() && Arrays.equals(hash, head.hash())
                ? Optional.empty()
                : Optional.of(breakAt(seq, Reason.HEAD_CHANGED));
    }

    private ChainBreak breakAt(long seq, Reason reason) {
        return new ChainBreak(head.agency(), head.chain(), seq, reason);
    }
}
