package vn.hatinh.indicators.engine.value;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Formula.ShareOfUnits;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;

/** What single records, and single units, have to do with a value. */
public final class ValueParts {

    private final Valuation valuation;
    private final AgencyState state;
    private final Reading reading;
    private final String key;
    private final String unit;
    private final LocalDate at;

    /**
     * @param question whose reading the plan has
     * @param reading the one that the question asks for
     */
    public ValueParts(ValueQuestion question, Plan plan, AgencyState state, Reading reading) {
        this.valuation = new Valuation(question.agency(), plan, state);
        this.state = state;
        this.reading = reading;
        this.key = reading.keyed() ? question.id() : Predicate.NO_KEY;
        this.at = question.at(reading, plan.horizon());
        this.unit = question.unit() == null ? valuation.agencyUnit(at) : question.unit();
    }

    /** How a record, or a unit, counts. */
    public enum Part {
        NUMERATOR,
        /** and not in the numerator */
        DENOMINATOR,
        NONE
    }

    /** What a record adds to each measure that the value is computed from. */
    public Map<String, Long> amounts(List<Contribution> record) {
        FormulaEvaluator evaluator = valuation.evaluator(Sums.EMPTY.plus(record), unit, at);
        Map<String, Long> amounts = new LinkedHashMap<>();
        reading.formula()
                .measures()
                .forEach(measure -> amounts.put(measure, evaluator.amount(reading.formula(), measure, key)));
        return amounts;
    }

    /** @param amounts of a record */
    public Part part(Map<String, Long> amounts) {
        Formula formula = reading.formula();
        if (formula.numeratorMeasures().anyMatch(measure -> amounts.get(measure) != 0)) {
            return Part.NUMERATOR;
        }
        return formula.measures().anyMatch(measure -> amounts.get(measure) != 0) ? Part.DENOMINATOR : Part.NONE;
    }

    /** For a share of units: those of the kinds that it speaks of, and how each counts. */
    public Map<String, Part> units(ShareOfUnits formula) {
        FormulaEvaluator evaluator = valuation.evaluator(state.sums(), unit, at);
        Map<String, Boolean> counted = evaluator.units(formula);
        Map<String, Part> parts = new TreeMap<>();
        evaluator.unitsOfKinds(formula).forEach(code -> parts.put(code, part(counted.get(code))));
        return parts;
    }

    private static Part part(Boolean counted) {
        if (counted == null) {
            return Part.NONE;
        }
        return counted ? Part.NUMERATOR : Part.DENOMINATOR;
    }

    /** For a share of units: what the people directly in a unit add to each measure that the share looks at. */
    public Map<String, Long> amountsOfUnit(ShareOfUnits formula, String code) {
        FormulaEvaluator evaluator = valuation.evaluator(state.sums(), unit, at);
        Map<String, Long> amounts = new LinkedHashMap<>();
        formula.measures().distinct().forEach(measure -> amounts.put(measure, evaluator.ofUnit(measure, code)));
        return amounts;
    }

    /** Whether people assigned to a unit belong to the unit that the value is of. */
    public boolean within(String assigned) {
        UnitScope scope = valuation.evaluator(state.sums(), unit, at).scope();
        return scope instanceof UnitScope.Agency || scope.units().contains(assigned);
    }
}
