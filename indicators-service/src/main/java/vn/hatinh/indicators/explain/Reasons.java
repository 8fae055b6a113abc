package vn.hatinh.indicators.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.hatinh.indicators.engine.contribution.FactReasons;
import vn.hatinh.indicators.engine.contribution.PersonalReasons;
import vn.hatinh.indicators.engine.facts.AgencyFact;
import vn.hatinh.indicators.engine.facts.StaffFacts;
import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Formula.ShareOfUnits;
import vn.hatinh.indicators.engine.plan.Measure;
import vn.hatinh.indicators.engine.plan.Measure.Persons;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Text;
import vn.hatinh.indicators.engine.time.Period;
import vn.hatinh.indicators.engine.value.ValueParts;
import vn.hatinh.indicators.engine.value.ValueParts.Part;
import vn.hatinh.indicators.explain.RecordPart.Reason;
import vn.hatinh.indicators.explain.ValueParameters.Asked;

/** Why a person does not count in a value, in words where the plan has them. */
final class Reasons {

    private static final Text NOT_IN_SCOPE =
            new Text("không phải CBCCVC của cơ quan vào ngày đó", "is not staff that the plan counts on that day");
    private static final Text OTHER_UNIT =
            new Text("không thuộc đơn vị được hỏi", "does not belong to the unit asked for");

    private final Asked asked;
    private final Plan plan;
    private final ValueParts parts;
    private final PersonalReasons reasons;
    private final LocalDate at;

    Reasons(Asked asked, ValueParts parts) {
        this.asked = asked;
        this.plan = asked.known().plan();
        this.parts = parts;
        this.reasons = new PersonalReasons(plan);
        this.at = asked.question().at(asked.reading(), plan.horizon());
    }

    String unit(StaffFacts facts) {
        return reasons.unit(facts, at);
    }

    /** Empty for who is in the numerator; for who is in the denominator only, why not in the numerator. */
    List<Reason> whyNot(StaffFacts facts, Part part) {
        List<Reason> found = new ArrayList<>();
        if (part == Part.NUMERATOR) {
            return found;
        }
        List<Measure> wanted = wanted(part);
        if (!reasons.inScope(facts, at) && wanted.stream().noneMatch(m -> m.persons() == Persons.ON_DAY_OF_ACT)) {
            found.add(new Reason("NOT_IN_SCOPE", null, NOT_IN_SCOPE));
        }
        if (!parts.within(reasons.unit(facts, at))) {
            found.add(new Reason("OTHER_UNIT", null, OTHER_UNIT));
        }
        wanted.stream()
                .flatMap(measure ->
                        reasons
                                .unmet(
                                        measure,
                                        facts,
                                        asked.question().day(),
                                        asked.question().period())
                                .stream())
                .distinct()
                .map(condition -> Reason.condition(plan, condition))
                .forEach(found::add);
        return found;
    }

    /** Empty when nothing of the value is about facts like this one, at its time. */
    Optional<List<Reason>> whyNot(AgencyFact fact, Part part) {
        Period period = asked.question().period();
        List<List<String>> unmet = (part == Part.NUMERATOR ? List.<Measure>of() : wanted(part))
                .stream()
                        .flatMap(measure ->
                                FactReasons.unmet(
                                        measure, fact, period, plan.horizon().span(period))
                                        .stream())
                        .toList();
        return unmet.isEmpty()
                ? Optional.empty()
                : Optional.of(unmet.stream()
                        .flatMap(List::stream)
                        .distinct()
                        .map(expression -> Reason.condition(plan, expression))
                        .toList());
    }

    /** Why a unit that a share of units speaks of is not counted. */
    List<Reason> whyNot(ShareOfUnits formula, Part part) {
        return switch (part) {
            case NUMERATOR -> List.of();
            case DENOMINATOR -> List.of(Reason.condition(plan, formula.counts().expression()));
            case NONE -> List.of(Reason.condition(plan, formula.among().expression()));
        };
    }

    /** For who is in nothing, what they would have to be in first. */
    private List<Measure> wanted(Part part) {
        Formula formula = asked.reading().formula();
        List<String> numerators = formula.numeratorMeasures().toList();
        List<String> denominators =
                formula.measures().filter(id -> !numerators.contains(id)).toList();
        return (part == Part.DENOMINATOR || denominators.isEmpty() ? numerators : denominators)
                .stream().map(plan.measures()::get).toList();
    }
}
