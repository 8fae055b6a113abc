package vn.hatinh.personnel.audit;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.StackResource;
import vn.hatinh.personnel.testing.Agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@QuarkusTestResource(value = StackResource.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
class AuditTrailTest {

    private final String agency = Agencies.next();
    private final AuditSubject someone = AuditSubject.staff(agency, UUID.randomUUID());

    @Inject
    AuditTrail trail;

    @Inject
    DataSource database;

    @Inject
    Owner owner;

    @Test
    void anEntryIsThereWhenItsTransactionHasCommitted() {
        QuarkusTransaction.requiringNew().run(() -> {
            trail.written(someone, "corrected", Map.of("fullName", "An"), Map.of("fullName", "Anh"));
            trail.read(someone, "health-checks");
        });

        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void anEntryOfATransactionThatRollsBackWasNeverThere() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    trail.written(someone, "corrected", "a", "b");
                    throw new IllegalArgumentException("changed my mind");
                }))
                .hasMessageContaining("changed my mind");

        assertThat(entries()).isZero();
    }

    @Test
    void whatCannotBeWrittenDownDoesNotHappen() {
        String withoutEnd = "x\0";

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    insertUnit();
                    trail.written(new AuditSubject(agency, "unit", withoutEnd), "founded", null, "x");
                }))
                .as("no database stores this subject")
                .isInstanceOf(RuntimeException.class);

        assertThat(owner.number("select count(*) from unit where agency = ?", agency))
                .isZero();
    }

    @Test
    void thereIsNoEntryWithoutATransaction() {
        assertThatIllegalStateException().isThrownBy(() -> trail.read(someone, "pregnancies"));
    }

    @Test
    void anImportHasAChainOfItsOwnAndOneEntryInTheAgencysChain() {
        UUID importId = UUID.randomUUID();

        QuarkusTransaction.requiringNew().run(() -> {
            ImportTrail imported = trail.ofImport(agency, importId);
            for (int i = 0; i < 1200; i++) {
                imported.written(AuditSubject.staff(agency, UUID.randomUUID()), "registered", null, Map.of("n", i));
            }
            imported.close();
        });

        assertThat(owner.number("select count(*) from audit_entry where chain = ?", importId.toString()))
                .isEqualTo(1200);
        assertThat(owner.number("select count(*) from audit_entry where agency = ? and chain = 'main'", agency))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry, audit_payload",
                "update audit_payload set value = '{}'",
                "delete from audit_payload",
                "delete from audit_head",
                "update audit_head set expired_seq = 1",
                "delete from audit_erasure",
                "insert into audit_erasure (agency, subject_type, subject_key) values ('H27', 'staff', 'x')",
                "update audit_minimum set kept = interval '0'",
                "drop table audit_payload",
                "alter table audit_entry disable trigger all",
                "create table audit_copy (n integer)",
                "delete from flyway_schema_history"
            })
    void theServicesOwnRoleCannotTouchWhatIsWritten(String statement) {
        assertThatThrownBy(() -> execute(statement))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState())
                        .as("insufficient privilege: %s", refused.getMessage())
                        .isEqualTo("42501"));
    }

    @Test
    void aRoleThatCouldIsNoticedAtTheStart() {
        assertThat(owner.truth(AuditRightsAtStart.MAY_CHANGE)).isTrue();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void insertUnit() {
        try {
            execute("insert into unit (agency, code, version) values ('" + agency + "', 'U', 0)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long entries() {
        return owner.number("select count(*) from audit_entry where agency = ?", agency);
    }
}
