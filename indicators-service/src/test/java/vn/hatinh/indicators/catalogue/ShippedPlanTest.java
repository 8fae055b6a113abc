package vn.hatinh.indicators.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Measure.Subject;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.QualityCheck;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.sample.SampleState;

import static org.assertj.core.api.Assertions.assertThat;

/** The plan that is shipped says everything that an official asks of a figure. */
class ShippedPlanTest {

    private static final Plan PLAN = SampleState.plan();

    @Test
    void everyConditionOfAShareOfStaffHasWords() {
        Set<String> conditions = PLAN.indicators()
                .filter(indicator -> !Set.of("4.2a", "4.2b").contains(indicator.code()))
                .flatMap(indicator -> indicator.headline().stream())
                .flatMap(reading -> reading.formula().measures())
                .map(PLAN.measures()::get)
                .filter(measure -> measure.subject() == Subject.STAFF)
                .filter(measure -> !measure.predicate().expression().equals("true"))
                .filter(measure -> !measure.predicate().keyed())
                .flatMap(measure -> measure.predicate().conditions().stream())
                .map(Predicate::expression)
                .collect(Collectors.toSet());

        assertThat(PLAN.conditions().keySet()).containsAll(conditions);
    }

    @Test
    void theWordsAreOfConditionsThatThereAre() {
        Set<String> conditions = PLAN.measures().values().stream()
                .flatMap(measure -> measure.predicate().conditions().stream())
                .map(condition -> condition.expression().strip().replaceAll("\\s+", " "))
                .collect(Collectors.toSet());

        assertThat(conditions).containsAll(PLAN.conditions().keySet());
    }

    @Test
    void everyHeadlineComputedFromStaffHasAQualityCheck() {
        Set<String> checked = PLAN.quality().stream()
                .map(QualityCheck::indicators)
                .flatMap(List::stream)
                .collect(Collectors.toSet());

        assertThat(PLAN.indicators()
                        .filter(indicator -> indicator.headline().isPresent())
                        .filter(indicator -> indicator.code().matches("[12456]\\.[0-9]"))
                        .filter(indicator -> !Set.of("2.2", "6.3").contains(indicator.code()))
                        .map(Indicator::code))
                .isSubsetOf(checked);
    }
}
