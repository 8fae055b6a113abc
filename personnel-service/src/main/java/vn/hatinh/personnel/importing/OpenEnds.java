package vn.hatinh.personnel.importing;

import java.time.LocalDate;
import java.util.Collection;

/**
 * What an empty "Đến ngày" of a fact about a person means: "still" for someone on payroll, the last day on payroll for
 * someone who left.
 *
 * <p>The registry keeps the empty end and works out the effective one whenever it is needed. So a leaving date that is
 * corrected later, or a return to the agency, needs no change of the facts: what began in an earlier stretch of
 * employment has ended with that stretch.
 */
public final class OpenEnds {

    private OpenEnds() {}

    /**
     * The last day on which the fact holds, null for "still".
     *
     * <p>An open fact ends with the stretch of employment (periods that follow one another without a gap) in which it
     * began; one that began before a stretch, with the first stretch after. A fact that began after the last day on
     * payroll stays open, as there is no day that could end it.
     *
     * @param to the end as entered, null when the cell was empty
     * @param employment all employment periods of the person, in any order
     */
    public static LocalDate effectiveEnd(LocalDate from, LocalDate to, Collection<Period> employment) {
        if (to != null) {
            return to;
        }
        return Period.stretches(employment).stream()
                .filter(stretch -> stretch.to() == null || !stretch.to().isBefore(from))
                .findFirst()
                .map(Period::to)
                .orElse(null);
    }
}
