package vn.hatinh.support.rest;

import org.junit.jupiter.api.Test;

import vn.hatinh.support.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IfMatchTest {

    @Test
    void theStateThatWasReadMayBeChanged() {
        assertThatCode(() -> IfMatch.check("\"7\"", 7)).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.check("\"6\", \"7\"", 7)).doesNotThrowAnyException();
        assertThatCode(() -> IfMatch.check("*", 7)).doesNotThrowAnyException();
    }

    @Test
    void anotherStateMayNot() {
        assertThatThrownBy(() -> IfMatch.check("\"6\"", 7)).satisfies(refused -> statusIs(refused, 412));
    }

    @Test
    void aWeakTagAndOneWithoutQuotesSayNothingCertain() {
        assertThatThrownBy(() -> IfMatch.check("W/\"7\"", 7)).satisfies(refused -> statusIs(refused, 412));
        assertThatThrownBy(() -> IfMatch.check("7", 7)).satisfies(refused -> statusIs(refused, 412));
    }

    @Test
    void theConditionIsRequired() {
        assertThatThrownBy(() -> IfMatch.check(null, 7)).satisfies(refused -> statusIs(refused, 428));
        assertThatThrownBy(() -> IfMatch.check(" ", 7)).satisfies(refused -> statusIs(refused, 428));
    }

    private static void statusIs(Throwable refused, int status) {
        assertThat(((ProblemException) refused).problem().status()).isEqualTo(status);
    }
}
