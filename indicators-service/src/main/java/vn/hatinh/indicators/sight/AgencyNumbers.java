package vn.hatinh.indicators.sight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import vn.hatinh.indicators.engine.disclosure.Numbers;
import vn.hatinh.indicators.engine.plan.Indicator;
import vn.hatinh.indicators.engine.plan.Plan;
import vn.hatinh.indicators.engine.plan.Reading;
import vn.hatinh.indicators.engine.value.Valuation;
import vn.hatinh.indicators.rollup.AgencyPart;

/** The numbers of one agency that its roll-ups are held against, each worked out once. */
final class AgencyNumbers {

    private final AgencyPart part;
    private final Plan plan;
    private final Map<Asked, Numbers> known = new HashMap<>();
    private Valuation valuation;

    AgencyNumbers(AgencyPart part, Plan plan) {
        this.part = part;
        this.plan = plan;
    }

    private record Asked(String code, String id, LocalDate at) {}

    /** Whether they are still those of the agency: a part that changed is another one. */
    @SuppressWarnings("ReferenceEquality")
    boolean areOf(AgencyPart other, Plan definition) {
        return part == other && plan == definition;
    }

    /** @param id the reading's id with its placeholders filled */
    synchronized Numbers of(Indicator indicator, Reading reading, String id, LocalDate at) {
        return known.computeIfAbsent(
                new Asked(indicator.code(), id, at),
                asked -> Numbers.of(valuation().quotientOfAgency(indicator, reading, id, at)));
    }

    private Valuation valuation() {
        if (valuation == null) {
            valuation = new Valuation(part.agency(), plan, part.alone(plan));
        }
        return valuation;
    }
}
