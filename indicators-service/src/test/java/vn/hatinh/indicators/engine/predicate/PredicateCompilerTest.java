package vn.hatinh.indicators.engine.predicate;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A predicate counts where all the conditions hold that it is taken apart into. */
class PredicateCompilerTest {

    @Test
    void conditionsThatAreJoinedAreConditionsByThemselves() {
        assertThat(compiled("woman && (partyMember && suitable)").conditions())
                .extracting(Predicate::expression)
                .containsExactly("woman", "(partyMember && suitable)");
    }

    @Test
    void aCommentAddsNoCondition() {
        Predicate predicate = compiled("woman // && partyMember\n && suitable");

        assertThat(predicate.conditions()).containsExactly(predicate);
        assertThat(predicate.count(Map.of("woman", true, "partyMember", false, "suitable", true)))
                .containsEntry(Predicate.NO_KEY, 1L);
    }

    @Test
    void ofALongExpressionTheLineIsQuotedThatIsWrong() {
        assertThatThrownBy(() -> compiled("woman\n  && seniority > 3\n  && suitable"))
                .isInstanceOf(InvalidPredicateException.class)
                .hasMessageStartingWith("line 2, column 6 of \"&& seniority > 3\": undeclared reference");
    }

    private static Predicate compiled(String expression) {
        return new PredicateCompiler(Map.of()).predicate(List.of(StaffVariables.class), expression);
    }
}
