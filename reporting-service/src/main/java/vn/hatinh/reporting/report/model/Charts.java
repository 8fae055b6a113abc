package vn.hatinh.reporting.report.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** An appendix of charts, goal by goal. */
public record Charts(String label, String title, String attachedTo, List<Group> groups) {

    /** The charts of a goal. */
    public record Group(String title, List<Chart> charts) {}

    /**
     * The values of an indicator as columns, its targets as a line.
     *
     * @param years of the plan, the same number as values and targets
     * @param unit what the figures are in
     * @param values null where there is none, or none yet
     * @param targets null where none is due
     */
    public record Chart(
            String title,
            String unit,
            String valueName,
            String targetName,
            List<String> years,
            List<BigDecimal> values,
            List<BigDecimal> targets) {

        public Chart {
            // unlike List.copyOf, these may hold nulls
            values = Collections.unmodifiableList(values);
            targets = Collections.unmodifiableList(targets);
            if (values.size() != years.size() || targets.size() != years.size()) {
                throw new IllegalArgumentException("a chart needs as many values and targets as years");
            }
        }
    }

    public Charts {
        groups = List.copyOf(groups);
    }
}
