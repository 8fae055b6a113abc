package vn.hatinh.reporting.programme.plan;

import java.util.List;

/**
 * The standard tasks of a plan, in its order.
 *
 * @param firstYear of the plan
 * @param lastYear of the plan
 */
public record TaskLibrary(String plan, int firstYear, int lastYear, List<StandardTask> tasks) {

    public boolean covers(int year) {
        return firstYear <= year && year <= lastYear;
    }
}
