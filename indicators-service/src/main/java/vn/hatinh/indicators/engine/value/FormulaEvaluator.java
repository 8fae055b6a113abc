package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Formula.Count;
import vn.hatinh.indicators.engine.plan.Formula.DifferenceOfMeans;
import vn.hatinh.indicators.engine.plan.Formula.FilledKeys;
import vn.hatinh.indicators.engine.plan.Formula.Mean;
import vn.hatinh.indicators.engine.plan.Formula.RatioOfMeans;
import vn.hatinh.indicators.engine.plan.Formula.Share;
import vn.hatinh.indicators.engine.plan.Formula.ShareOfUnits;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.state.UnitTree.Structure;

/** Reads the sums that a formula names, on one day, for one scope. */
record FormulaEvaluator(Plan plan, Sums sums, Structure structure, UnitScope scope, LocalDate at) {

    private static final Fraction MILLION = Fraction.of(1_000_000);

    /** @param key bucket of the numerator, {@link Predicate#NO_KEY} for a plain reading */
    Quotient evaluate(Formula formula, String key) {
        if (formula instanceof Share share) {
            return Quotient.perHundred(sum(share.numerator(), key), sum(share.denominator(), Predicate.NO_KEY));
        } else if (formula instanceof Count count) {
            return Quotient.count(sum(count.of(), key));
        } else if (formula instanceof FilledKeys filled) {
            return Quotient.count(sums.keys(filled.of()).stream()
                    .filter(bucket -> sum(filled.of(), bucket) > 0)
                    .count());
        } else if (formula instanceof RatioOfMeans means) {
            return Quotient.ratio(mean(means.numerator()), mean(means.denominator()));
        } else if (formula instanceof DifferenceOfMeans means) {
            return Quotient.difference(mean(means.minuend()), mean(means.subtrahend()));
        }
        return shareOfUnits((ShareOfUnits) formula);
    }

    /** What stands in a measure for a formula; a measure whose buckets are counted stands with all of them. */
    long amount(Formula formula, String measure, String key) {
        if (formula instanceof FilledKeys) {
            return sums.keys(measure).stream()
                    .mapToLong(bucket -> sum(measure, bucket))
                    .sum();
        }
        boolean keyed = formula.numeratorMeasures().anyMatch(measure::equals);
        return sum(measure, keyed ? key : Predicate.NO_KEY);
    }

    long sum(String measure, String key) {
        return scope.sum(sums, measure, key, plan.measures().get(measure).timing(), at);
    }

    private Fraction mean(Mean mean) {
        Fraction over = Fraction.of(sum(mean.over(), Predicate.NO_KEY));
        return over.isZero()
                ? null
                : Fraction.of(sum(mean.total(), Predicate.NO_KEY))
                        .dividedBy(over)
                        .dividedBy(MILLION);
    }

    private Quotient shareOfUnits(ShareOfUnits formula) {
        Map<String, Boolean> units = units(formula);
        return Quotient.perHundred(
                units.values().stream().filter(counted -> counted).count(), units.size());
    }

    /** The units that the formula looks at, and whether each counts. */
    Map<String, Boolean> units(ShareOfUnits formula) {
        Map<String, Boolean> units = new TreeMap<>();
        unitsOfKinds(formula)
                .filter(unit -> formula.among().test(measure -> ofUnit(measure, unit)))
                .forEach(unit -> units.put(unit, formula.counts().test(measure -> ofUnit(measure, unit))));
        return units;
    }

    /** The units that it would look at, were they all among those it speaks of. */
    Stream<String> unitsOfKinds(ShareOfUnits formula) {
        return scope.units().stream().filter(unit -> formula.kinds().contains(structure.kind(unit)));
    }

    /** A measure with buckets names the unit by its bucket, any other by where the people are directly assigned. */
    long ofUnit(String id, String unit) {
        Measure measure = plan.measures().get(id);
        return measure.predicate().keyed()
                ? sums.ofAgency(id, unit, measure.timing(), at)
                : sums.ofUnits(id, Predicate.NO_KEY, measure.timing(), at, Set.of(unit));
    }
}
