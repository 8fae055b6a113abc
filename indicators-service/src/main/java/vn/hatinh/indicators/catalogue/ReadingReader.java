package vn.hatinh.indicators.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.hatinh.indicators.catalogue.CatalogueFile.IndicatorEntry;
import vn.hatinh.indicators.catalogue.CatalogueFile.MeanEntry;
import vn.hatinh.indicators.catalogue.CatalogueFile.ReadingEntry;
import vn.hatinh.indicators.engine.InvalidPlanException;
import vn.hatinh.indicators.engine.plan.Evidence;
import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Formula.Mean;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.plan.Reading.Dimension;
import vn.hatinh.indicators.engine.plan.Reading.UnitOfMeasure;
import vn.hatinh.indicators.engine.plan.Sensitivity;
import vn.hatinh.indicators.engine.predicate.PredicateCompiler;

/** Turns the readings of a catalogue file into those of the engine. */
record ReadingReader(Set<String> measures, PredicateCompiler compiler) {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\W+");

    Reading read(ReadingEntry entry, IndicatorEntry indicator) {
        return new Reading(
                entry.id(),
                entry.name(),
                entry.timing(),
                Optional.ofNullable(entry.unitOfMeasure()).orElseGet(() -> usualUnit(entry)),
                known(formula(entry)),
                indicator.agencyOnly() || entry.agencyOnly(),
                Optional.<Map<String, Dimension>>ofNullable(entry.dimensions()).orElse(Map.of()),
                sensitivity(entry, indicator));
    }

    /** Of an indicator that is not public, only the headline is shown unless a reading says so itself. */
    private static Sensitivity sensitivity(ReadingEntry entry, IndicatorEntry indicator) {
        if (entry.sensitivity() != null) {
            return entry.sensitivity();
        }
        boolean meant = Reading.HEADLINE.equals(entry.id()) || indicator.sensitivity() == Sensitivity.PUBLIC;
        return meant && indicator.sensitivity() != null ? indicator.sensitivity() : Sensitivity.WITHHELD;
    }

    /** @throws InvalidPlanException when it names a measure that there is not */
    Evidence known(Evidence evidence) {
        Stream.ofNullable(evidence.inPeriod()).forEach(this::requireMeasure);
        return evidence;
    }

    private Formula known(Formula formula) {
        formula.measures().forEach(this::requireMeasure);
        return formula;
    }

    private void requireMeasure(String name) {
        if (!measures.contains(name)) {
            List<String> defined = measures.stream().sorted().toList();
            throw new InvalidPlanException(
                    "không có đại lượng " + name + "; có: " + defined,
                    "measure " + name + " is not defined; defined are " + defined);
        }
    }

    /** Whether an entry speaks of a measure, be it wrongly. */
    static boolean speaksOf(ReadingEntry entry, String measure) {
        return names(entry).anyMatch(measure::equals)
                || Stream.ofNullable(entry.shareOfUnits())
                        .flatMap(units -> Stream.of(units.among(), units.counts()))
                        .flatMap(BETWEEN_NAMES::splitAsStream)
                        .anyMatch(measure::equals);
    }

    private static Stream<String> names(ReadingEntry entry) {
        return Stream.of(
                        Stream.ofNullable(entry.share()).flatMap(share -> Stream.of(share.of(), share.in())),
                        Stream.ofNullable(entry.count()),
                        Stream.ofNullable(entry.filledKeys()),
                        Stream.of(entry.ratioOfMeans(), entry.differenceOfMeans())
                                .filter(Objects::nonNull)
                                .flatMap(means -> Stream.of(means.of(), means.to()))
                                .flatMap(mean -> Stream.of(mean.total(), mean.over())))
                .flatMap(names -> names);
    }

    private Formula formula(ReadingEntry entry) {
        List<Formula> formulas = Stream.of(
                        Optional.ofNullable(entry.share())
                                .<Formula>map(share -> new Formula.Share(share.of(), share.in())),
                        Optional.ofNullable(entry.count()).<Formula>map(Formula.Count::new),
                        Optional.ofNullable(entry.filledKeys()).<Formula>map(Formula.FilledKeys::new),
                        Optional.ofNullable(entry.ratioOfMeans())
                                .<Formula>map(means -> new Formula.RatioOfMeans(mean(means.of()), mean(means.to()))),
                        Optional.ofNullable(entry.differenceOfMeans())
                                .<Formula>map(
                                        means -> new Formula.DifferenceOfMeans(mean(means.of()), mean(means.to()))),
                        Optional.ofNullable(entry.shareOfUnits())
                                .<Formula>map(units -> new Formula.ShareOfUnits(
                                        units.kinds(),
                                        compiler.unitPredicate(measures, units.among()),
                                        compiler.unitPredicate(measures, units.counts()))))
                .flatMap(Optional::stream)
                .toList();
        if (formulas.size() != 1) {
            String known = "share, count, filledKeys, ratioOfMeans, differenceOfMeans, shareOfUnits";
            throw new InvalidPlanException(
                    "có " + formulas.size() + " công thức thay vì một; một cách đọc có một trong " + known,
                    "has " + formulas.size() + " formulas instead of one; a reading has one of " + known);
        }
        return formulas.get(0);
    }

    private static Mean mean(MeanEntry entry) {
        return new Mean(entry.total(), entry.over());
    }

    private static UnitOfMeasure usualUnit(ReadingEntry entry) {
        return entry.share() != null || entry.shareOfUnits() != null ? UnitOfMeasure.PERCENT : UnitOfMeasure.COUNT;
    }
}
