package vn.hatinh.indicators.engine.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.plan.Formula;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.predicate.Predicate;
import vn.hatinh.indicators.engine.state.AgencyState;
import vn.hatinh.indicators.engine.state.Sums;
import vn.hatinh.indicators.engine.state.UnitTree;
import vn.hatinh.indicators.engine.time.Horizon;

/**
 * Adds agencies up, from their sums alone: in what comes out each agency is a unit, and its own units lie below it. Every
 * value of it is what one would get by counting all records of all agencies at once. A person with records in two
 * agencies is counted in both, as long as both say that the person is staff on the day.
 */
public final class RollUp {

    /** Kind of the unit that stands for an agency; no plan looks at units of this kind. */
    private static final String AGENCY = "CO_QUAN";

    private static final String BELOW = "/";

    private final LocalDate since;
    private final Set<String> lookedAtByUnit;
    private final Map<String, Boolean> keyed;

    public RollUp(Plan plan) {
        this.since = plan.horizon().from();
        this.lookedAtByUnit = plan.indicators()
                .flatMap(indicator -> indicator.readings().stream())
                .filter(reading -> reading.formula() instanceof Formula.ShareOfUnits)
                .flatMap(reading -> reading.formula().measures())
                .collect(Collectors.toSet());
        this.keyed = lookedAtByUnit.stream()
                .collect(Collectors.toMap(
                        measure -> measure,
                        measure -> plan.measures().get(measure).predicate().keyed()));
    }

    /** The measures of which a part must know the units. */
    public Set<String> measuresByUnit() {
        return Set.copyOf(lookedAtByUnit);
    }

    /** An agency as a part: units are kept apart only where a formula looks at single units. */
    public AgencyState part(String agency, AgencyState state) {
        List<Contribution> sums = state.sums()
                .contributions()
                .map(sum -> lookedAtByUnit.contains(sum.measure()) ? ofUnit(agency, sum) : ofAgency(agency, sum))
                .toList();
        List<UnitHistory> units = new ArrayList<>();
        for (UnitHistory unit : state.units().histories()) {
            units.add(new UnitHistory(
                    within(agency, unit.code()),
                    unit.periods().stream()
                            .map(period -> new UnitHistory.Period(
                                    period.name(),
                                    period.kind(),
                                    period.parent() == null ? agency : within(agency, period.parent()),
                                    period.from(),
                                    period.to()))
                            .toList()));
        }
        return new AgencyState(Sums.EMPTY.plus(sums), UnitTree.of(units));
    }

    /**
     * A part for a plan that is closed on other days than the part's own: stocks are those of the day that is asked for,
     * and in a period each agency counts what it counted in its own period of that name.
     */
    public static AgencyState closedAs(Horizon top, AgencyState part, Horizon own) {
        return own.equals(top) || own.spans().equals(top.spans())
                ? part
                : new AgencyState(part.sums(), part.units(), new Alignment(own, top).of(part));
    }

    /**
     * @param top code of what the agencies lie below, or of the only agency
     * @param parts by agency
     */
    public AgencyState join(String top, Map<String, AgencyState> parts) {
        Set<String> codes = new TreeSet<>();
        parts.keySet().forEach(agency -> codes.addAll(AgencyCode.path(agency, top)));
        List<UnitHistory> standing = new ArrayList<>(List.of(standing(top, null)));
        codes.forEach(code -> standing.add(standing(code, AgencyCode.above(code, top))));
        List<UnitTree> units =
                new ArrayList<>(parts.values().stream().map(AgencyState::units).toList());
        units.add(UnitTree.of(standing));
        boolean alike = parts.values().stream().allMatch(part -> part.closed() == null);
        return new AgencyState(
                Sums.union(parts.values().stream().map(AgencyState::sums).toList()),
                UnitTree.union(units),
                alike ? null : join(top, inPeriods(parts)));
    }

    private static Map<String, AgencyState> inPeriods(Map<String, AgencyState> parts) {
        Map<String, AgencyState> closed = new TreeMap<>();
        parts.forEach((agency, part) -> closed.put(agency, part.inPeriods()));
        return closed;
    }

    private UnitHistory standing(String code, String parent) {
        return new UnitHistory(code, List.of(new UnitHistory.Period(code, AGENCY, parent, since, null)));
    }

    private static Contribution ofAgency(String agency, Contribution sum) {
        return new Contribution(sum.measure(), sum.key(), agency, sum.at(), sum.amount());
    }

    /** The buckets of a measure that is looked at by unit name units, too. */
    private Contribution ofUnit(String agency, Contribution sum) {
        String key = keyed.get(sum.measure()) ? within(agency, sum.key()) : Predicate.NO_KEY;
        String unit = sum.unit().isEmpty() ? agency : within(agency, sum.unit());
        return new Contribution(sum.measure(), key, unit, sum.at(), sum.amount());
    }

    private static String within(String agency, String unit) {
        return agency + BELOW + unit;
    }
}
