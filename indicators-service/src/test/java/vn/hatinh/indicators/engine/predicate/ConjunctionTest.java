package vn.hatinh.indicators.engine.predicate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A predicate is taken apart where it joins conditions, and nowhere else. */
class ConjunctionTest {

    @Test
    void conditionsAreSeparatedWhereTheyAreJoined() {
        assertThat(Conjunction.parts("woman && posts.size() > 0")).containsExactly("woman", "posts.size() > 0");
        assertThat(Conjunction.parts("a\n   && b\n   && c")).containsExactly("a", "b", "c");
    }

    @Test
    void whatStandsInBracketsStaysTogether() {
        assertThat(Conjunction.parts("woman && list.exists(x, x.a && x.b) && (c || d && e)"))
                .containsExactly("woman", "list.exists(x, x.a && x.b)", "(c || d && e)");
    }

    @Test
    void whatStandsInQuotesIsNotRead() {
        assertThat(Conjunction.parts("a == '&& || ?' && b == \"it's (\" && c == 'it\\'s (' && d"))
                .hasSize(4);
    }

    @Test
    void aDisjunctionOrAChoiceIsOneCondition() {
        assertThat(Conjunction.parts("a && b || c")).containsExactly("a && b || c");
        assertThat(Conjunction.parts("woman ? openPregnancies : 0")).containsExactly("woman ? openPregnancies : 0");
    }
}
