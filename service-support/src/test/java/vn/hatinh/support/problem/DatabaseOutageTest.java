package vn.hatinh.support.problem;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseOutageTest {

    @Test
    void aConnectionThatBrokeIsAnOutage() {
        assertThat(DatabaseOutage.isBehind(causedBy(new SQLException("gone", "08006"))))
                .isTrue();
    }

    @Test
    void aServerThatIsBeingStoppedIsAnOutage() {
        assertThat(DatabaseOutage.isBehind(causedBy(new SQLException("stopping", "57P01"))))
                .isTrue();
    }

    @Test
    void aPoolWithoutAConnectionLeftIsAnOutage() {
        assertThat(DatabaseOutage.isBehind(causedBy(new SQLException("waited in vain"))))
                .isTrue();
    }

    @Test
    void aStatementThatIsWrongIsAFaultOfTheService() {
        assertThat(DatabaseOutage.isBehind(causedBy(new SQLException("no such table", "42P01"))))
                .isFalse();
    }

    @Test
    void aFaultWithoutADatabaseIsNone() {
        assertThat(DatabaseOutage.isBehind(new IllegalStateException())).isFalse();
    }

    private static Throwable causedBy(SQLException exception) {
        return new IllegalStateException(new RuntimeException(exception));
    }
}
