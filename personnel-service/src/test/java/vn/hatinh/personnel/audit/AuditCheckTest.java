package vn.hatinh.personnel.audit;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.audit.ChainBreak.Reason;
import vn.hatinh.personnel.testing.Agencies;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class AuditCheckTest {

    private final String agency = Agencies.next();
    private final AuditSubject someone = AuditSubject.staff(agency, UUID.randomUUID());

    @Inject
    AuditTrail trail;

    @Inject
    AuditCheck check;

    @Inject
    AuditRetention retention;

    @Inject
    Owner owner;

    @Test
    void anAgencyOfWhichNothingIsToldIsWhole() {
        AuditCheckReport report = check.check(agency);

        assertThat(report.intact()).isTrue();
        assertThat(report.entries()).isZero();
    }

    @Test
    void whatTheServiceWroteIsWhole() {
        writeEntries(700);
        UUID importId = writeImport(600);

        AuditCheckReport report = check.check(agency);

        assertThat(report.firstBreak()).isNull();
        assertThat(report.chains()).isEqualTo(2);
        assertThat(report.entries()).isEqualTo(700 + 600 + 1);
        assertThat(report.lastSeq()).isEqualTo(701);
        assertThat(importId).isNotNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            update audit_entry set at = at + interval '1 microsecond'        | ENTRY_CHANGED
            update audit_entry set actor = 'somebody else'                   | ENTRY_CHANGED
            update audit_entry set actor_subject = 'somebody else'           | ENTRY_CHANGED
            update audit_entry set address = '10.0.0.1'                      | ENTRY_CHANGED
            update audit_entry set request_id = 'another'                    | ENTRY_CHANGED
            update audit_entry set operation = 'GET /'                       | ENTRY_CHANGED
            update audit_entry set action = 'removed'                        | ENTRY_CHANGED
            update audit_entry set subject_type = 'unit'                     | ENTRY_CHANGED
            update audit_entry set subject_key = 'X'                         | ENTRY_CHANGED
            update audit_entry set payload_hash = sha256('x')                | ENTRY_CHANGED
            update audit_entry set previous_hash = sha256('x')               | ENTRY_CHANGED
            update audit_entry set hash = sha256('x')                        | ENTRY_CHANGED
            update audit_payload set value = '{"after":"d"}'                 | VALUES_CHANGED
            update audit_payload set salt = sha256('x')                      | VALUES_CHANGED
            delete from audit_payload                                        | VALUES_MISSING
            """)
    void aChangeOfAnyColumnIsFoundWhereItWasMade(String change, Reason reason) {
        writeEntries(5);

        assertThat(owner.execute(change + " where agency = ? and seq = 3", agency))
                .isOne();

        assertThat(check.check(agency).firstBreak()).isEqualTo(new ChainBreak(agency, "main", 3, reason));
    }

    @Test
    void anEntryTakenOutIsMissed() {
        writeEntries(5);

        remove(3);

        assertThat(check.check(agency).firstBreak()).isEqualTo(new ChainBreak(agency, "main", 3, Reason.ENTRY_MISSING));
    }

    @Test
    void aCutOffEndIsMissed() {
        writeEntries(5);

        remove(5);

        assertThat(check.check(agency).firstBreak()).isEqualTo(new ChainBreak(agency, "main", 5, Reason.ENTRY_MISSING));
    }

    @Test
    void aChangedHeadIsFound() {
        writeEntries(2);

        owner.execute("update audit_head set hash = sha256('x') where agency = ?", agency);

        assertThat(check.check(agency).firstBreak()).isEqualTo(new ChainBreak(agency, "main", 2, Reason.HEAD_CHANGED));
    }

    @Test
    void anImportWhoseChainIsGoneIsMissed() {
        String chain = writeImport(3).toString();

        owner.execute("delete from audit_payload where chain = ?", chain);
        owner.execute("delete from audit_entry where chain = ?", chain);
        owner.execute("delete from audit_head where chain = ?", chain);

        assertThat(check.check(agency).firstBreak())
                .isEqualTo(new ChainBreak(agency, chain, 1, Reason.IMPORT_CHAIN_CHANGED));
    }

    @Test
    void anImportOfWhichTheAgencysChainDoesNotTellIsFound() {
        String chain = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            ImportTrail imported = trail.ofImport(agency, UUID.fromString(chain));
            for (int i = 0; i < 500; i++) {
                imported.written(someone, "registered", null, i);
            }
        });

        assertThat(check.check(agency).firstBreak())
                .isEqualTo(new ChainBreak(agency, chain, 500, Reason.IMPORT_NOT_TOLD));
    }

    @Test
    void writersAtTheSameTimeKeepTheChainWhole() {
        CompletableFuture.allOf(IntStream.range(0, 50)
                        .mapToObj(writer -> CompletableFuture.runAsync(() -> writeEntries(4)))
                        .toArray(CompletableFuture[]::new))
                .join();

        AuditCheckReport report = check.check(agency);

        assertThat(report.firstBreak()).isNull();
        assertThat(report.entries()).isEqualTo(200);
    }

    @Test
    void whatWasKeptLongEnoughGoesAndTheRestIsStillWhole() {
        writeEntries(3);
        OffsetDateTime cut = OffsetDateTime.now();
        writeEntries(2);
        withMinimum("interval '0'", () -> expire(cut));

        assertThat(owner.number("select min(seq) from audit_entry where agency = ?", agency))
                .isEqualTo(4);
        assertThat(check.check(agency).firstBreak()).isNull();

        owner.execute("update audit_head set expired_seq = 3, expired_hash = sha256('x') where agency = ?", agency);
        assertThat(check.check(agency).firstBreak()).isEqualTo(new ChainBreak(agency, "main", 4, Reason.NOT_LINKED));
    }

    @Test
    void noSettingShortensTheTrailBelowTheMinimum() {
        writeEntries(3);

        expire(OffsetDateTime.now());

        assertThat(owner.number("select count(*) from audit_entry where agency = ?", agency))
                .isEqualTo(3);
    }

    @Test
    void theDailyExpiryLeavesWhatIsYoungerThanTheSetting() {
        writeEntries(3);

        retention.expire();

        assertThat(check.check(agency).entries()).isEqualTo(3);
    }

    private void expire(OffsetDateTime before) {
        QuarkusTransaction.requiringNew().run(() -> retention.expire(agency, before));
    }

    private void withMinimum(String interval, Runnable work) {
        owner.execute("update audit_minimum set kept = " + interval);
        try {
            work.run();
        } finally {
            owner.execute("update audit_minimum set kept = interval '2 years'");
        }
    }

    private void writeEntries(int count) {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < count; i++) {
                trail.written(someone, "corrected", Map.of("n", i), Map.of("n", i + 1));
            }
        });
    }

    private UUID writeImport(int count) {
        UUID importId = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            ImportTrail imported = trail.ofImport(agency, importId);
            for (int i = 0; i < count; i++) {
                imported.written(AuditSubject.staff(agency, UUID.randomUUID()), "registered", null, Map.of("n", i));
            }
            imported.close();
        });
        return importId;
    }

    private void remove(long seq) {
        owner.execute("delete from audit_payload where agency = ? and seq = ?", agency, seq);
        owner.execute("delete from audit_entry where agency = ? and seq = ?", agency, seq);
    }
}
