package vn.hatinh.indicators.engine.history;

import java.math.BigDecimal;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.AgencyFact.AnonymousCount;
import vn.hatinh.indicators.engine.facts.AgencyFact.CommunicationProduct;
import vn.hatinh.indicators.engine.facts.AgencyFact.FamilySurvey;
import vn.hatinh.indicators.engine.facts.AgencyFact.RecruitmentRound;

/** Facts of the agency as a whole, also of years before and after the plan. */
final class RandomAgencyFacts {

    private RandomAgencyFacts() {}

    static Arbitrary<AgencyFact> any() {
        Arbitrary<Integer> few = Evenly.between(0, 4);
        Arbitrary<Integer> years = RandomDates.years();
        Arbitrary<BigDecimal> hours = Evenly.between(0, 2000).map(h -> BigDecimal.valueOf(h, 2));
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(RandomDates.days(), few, few).as(RecruitmentRound::new),
                Combinators.combine(years, either, few, hours).as(FamilySurvey::new),
                Combinators.combine(
                                Arbitraries.of("TIN_BAI", "SU_KIEN"),
                                Arbitraries.of("CONG_TTDT", "KHAC"),
                                either,
                                RandomDates.days(),
                                Evenly.between(0, 200).injectNull(0.3),
                                either)
                        .as((kind, channel, equality, issued, wait, cleared) -> new CommunicationProduct(
                                kind, channel, equality, issued, wait == null ? null : issued.plusDays(wait), cleared)),
                Combinators.combine(years, Arbitraries.of("BAO_LUC_GIA_DINH", "NAO_PHA_THAI"), few)
                        .as(AnonymousCount::new));
    }
}
