package vn.hatinh.indicators.catalogue;

import java.time.MonthDay;

import vn.hatinh.indicators.engine.InvalidPlanException;
import vn.hatinh.indicators.engine.time.CutOffs;

/**
 * On which days years and half-years are closed.
 *
 * @param since the first year for which this is so
 */
public record CutOffEntry(
        @Required Integer since,
        @Required MonthDay halfYear,
        @Required MonthDay year) {

    /** @throws InvalidPlanException when a day is too early or too late in the year */
    CutOffs.Rule rule() {
        return new CutOffs.Rule(since, halfYear, year);
    }
}
