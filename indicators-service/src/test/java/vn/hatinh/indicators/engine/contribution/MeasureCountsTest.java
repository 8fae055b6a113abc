package vn.hatinh.indicators.engine.contribution;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.facts.StaffFacts.Language;
import vn.hatinh.indicators.engine.facts.StaffFacts.Post;
import vn.hatinh.indicators.engine.given.Staff;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Measure.Persons;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Timing;
import vn.hatinh.indicators.engine.predicate.PredicateCompiler;
import vn.hatinh.indicators.engine.predicate.StaffVariables;
import vn.hatinh.indicators.engine.predicate.Structs;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.indicators.engine.given.Staff.day;

/** Asking for conditions and buckets by themselves counts what the whole predicate counts. */
class MeasureCountsTest {

    private static final Post HEAD = new Post("PHONG", "P1", day("2020-01-01"), null);

    @Test
    void aConditionThatCannotBeAskedDoesNotMatterWhereAnotherDoesNotHold() {
        MeasureCounts counts = counting("posts[0].level == 'PHONG' && posts.size() > 0");

        assertThat(looked(counts, Staff.woman())).isEmpty();
        assertThat(looked(counts, Staff.woman().with(HEAD))).containsExactly(Map.entry("", 1L));
    }

    @Test
    void aBucketThatIsListedTwiceCountsOnce() {
        MeasureCounts counts = counting("['sex:' + sex, woman ? 'sex:NU' : 'none', 'posts:' + string(posts.size())]");

        assertThat(looked(counts, Staff.woman())).containsOnly(Map.entry("sex:NU", 1L), Map.entry("posts:0", 1L));
    }

    @Test
    void whatChangesIsAskedAgainAndWhatItIsJoinedWithStays() {
        MeasureCounts counts = counting("woman && posts.size() > 0 && languages.size() > 0");
        Staff leader = Staff.woman().with(HEAD);

        assertThat(looked(counts, leader)).isEmpty();
        assertThat(looked(counts, leader.with(new Language("en", "CHUNG_CHI", 3, day("2020-01-01"), null))))
                .containsExactly(Map.entry("", 1L));
        assertThat(looked(counts, leader)).isEmpty();
    }

    @Test
    void bucketsThatNothingHappenedToStayTheSame() {
        MeasureCounts counts = counting("['sex:' + sex, 'posts:' + string(posts.size())]");

        Map<String, Long> before = looked(counts, Staff.woman().with(HEAD));

        assertThat(looked(counts, Staff.woman().with(new Post("SO", "SO", day("2021-01-01"), null))))
                .isSameAs(before);
        assertThat(looked(counts, Staff.man())).containsOnlyKeys("sex:NAM", "posts:0");
    }

    private static Map<String, Long> looked(MeasureCounts counts, Staff staff) {
        StaffFacts facts = staff.facts();
        counts.look(Structs.values(new PersonOnDay(facts, Scope.of(facts, Set.of()), day("2025-01-01")).variables()));
        return counts.of(0);
    }

    private static MeasureCounts counting(String predicate) {
        List<Class<? extends Record>> variables = List.of(StaffVariables.class);
        Measure measure = new Measure(
                "m",
                Timing.STOCK,
                Subject.STAFF,
                Persons.ON_CUT_OFF,
                new PredicateCompiler(Map.of()).predicate(variables, predicate));
        return new MeasureCounts(new MeasureCounters(List.of(measure), Structs.names(variables)));
    }
}
