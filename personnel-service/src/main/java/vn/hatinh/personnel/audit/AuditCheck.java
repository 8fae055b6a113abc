package vn.hatinh.personnel.audit;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.personnel.audit.ChainBreak.Reason;

/** Walks along every chain of an agency, in memory that does not grow with them. */
@ApplicationScoped
public class AuditCheck {

    private static final String OF_CHAIN = AuditRow.SELECT + "where e.agency = ? and e.chain = ? order by e.seq";
    private static final String HEAD = ChainHead.SELECT + "where agency = ? and chain = ?";
    private static final String IMPORTS = ChainHead.SELECT + "where agency = ? and chain <> ? order by chain";
    private static final String TOLD = """
            select 1 from audit_entry
            where agency = ? and chain = ? and action = ? and subject_type = ? and subject_key = ?
            """;

    private final AuditReader reader;
    private final ObjectMapper json;

    AuditCheck(AuditReader reader, ObjectMapper json) {
        this.reader = reader;
        this.json = json;
    }

    /** In a transaction of its own, since all of it is read as of one moment. */
    @Transactional(TxType.REQUIRES_NEW)
    public AuditCheckReport check(String agency) {
        reader.freeze();
        Tally tally = new Tally();
        Optional<ChainHead> main = reader.one(HEAD, List.of(agency, AuditChains.MAIN), ChainHead::read);
        Optional<ChainBreak> found = main.flatMap(head -> walk(head, tally))
                .or(() -> reader.first(IMPORTS, List.of(agency, AuditChains.MAIN), ChainHead::read, head -> untold(head)
                        .or(() -> walk(head, tally))));
        return new AuditCheckReport(
                agency,
                found.isEmpty(),
                tally.chains,
                tally.entries,
                found.orElse(null),
                main.map(ChainHead::seq).orElse(0L),
                main.map(head -> HexFormat.of().formatHex(head.hash())).orElse(null));
    }

    private static final class Tally {
        private long chains;
        private long entries;
    }

    private Optional<ChainBreak> walk(ChainHead head, Tally tally) {
        tally.chains++;
        ChainWalk walk = new ChainWalk(head);
        return reader.first(OF_CHAIN, List.of(head.agency(), head.chain()), AuditRow::read, row -> {
                    tally.entries++;
                    return walk.step(row).or(() -> anchored(row));
                })
                .or(walk::end);
    }

    /** Whether the import that the entry tells of ends as it says. */
    private Optional<ChainBreak> anchored(AuditRow row) {
        AuditEntry entry = row.entry();
        if (!isAnchor(entry)) {
            return Optional.empty();
        }
        ChainAnchor told = anchor(row.payload());
        boolean holds = reader.one(HEAD, List.of(entry.agency(), entry.subjectKey()), ChainHead::read)
                .filter(head -> head.seq() == told.entries())
                .filter(head -> HexFormat.of().formatHex(head.hash()).equals(told.hash()))
                .isPresent();
        return holds
                ? Optional.empty()
                : Optional.of(new ChainBreak(entry.agency(), entry.subjectKey(), 1, Reason.IMPORT_CHAIN_CHANGED));
    }

    private static boolean isAnchor(AuditEntry entry) {
        return entry.chain().equals(AuditChains.MAIN)
                && entry.subjectType().equals(AuditSubject.IMPORT)
                && entry.action().equals(ChainAnchor.ACTION);
    }

    private ChainAnchor anchor(AuditPayload payload) {
        try {
            JsonNode after = json.readTree(payload.value()).path("after");
            return new ChainAnchor(
                    after.path("entries").longValue(), after.path("hash").textValue());
        } catch (IOException e) {
            throw new IllegalStateException("the hash of these values was right, so they are what was written", e);
        }
    }

    /** An import whose entries are still kept was told of later, so that is still kept, too. */
    private Optional<ChainBreak> untold(ChainHead head) {
        boolean told = head.seq() == head.expiredSeq()
                || reader.one(
                                TOLD,
                                List.of(
                                        head.agency(),
                                        AuditChains.MAIN,
                                        ChainAnchor.ACTION,
                                        AuditSubject.IMPORT,
                                        head.chain()),
                                row -> true)
                        .isPresent();
        return told
                ? Optional.empty()
                : Optional.of(new ChainBreak(head.agency(), head.chain(), head.seq(), Reason.IMPORT_NOT_TOLD));
    }
}
