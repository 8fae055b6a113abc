package vn.hatinh.support.problem;

import java.sql.SQLTransientConnectionException;

import org.junit.jupiter.api.Test;

import io.quarkus.oidc.OIDCException;

import static org.assertj.core.api.Assertions.assertThat;

class UnexpectedProblemsTest {

    @Test
    void aLoginServerThatIsAwayIsSaidSo() {
        Problem problem = UnexpectedProblems.log(new OIDCException("OIDC Server is not available"));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.detail()).contains("Máy chủ đăng nhập", "login server");
    }

    @Test
    void aDatabaseThatIsAwayIsSaidSo() {
        Problem problem = UnexpectedProblems.log(
                new IllegalStateException("not written", new SQLTransientConnectionException("no connection")));

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.detail()).contains("Cơ sở dữ liệu", "database");
    }

    @Test
    void ofAnythingElseOnlyTheNumberIsTold() {
        Problem problem = UnexpectedProblems.log(new IllegalStateException("the secret of the house"));

        assertThat(problem.status()).isEqualTo(500);
        assertThat(problem.detail()).doesNotContain("secret");
    }
}
