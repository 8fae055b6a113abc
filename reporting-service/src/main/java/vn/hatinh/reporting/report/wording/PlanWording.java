package vn.hatinh.reporting.report.wording;

import java.util.Map;

import vn.hatinh.reporting.report.model.DocumentKind;

/** How the report speaks of the indicators of one plan, by indicator code. */
public record PlanWording(Map<String, IndicatorWording> indicators) {

    /**
     * Every member may be null.
     *
     * @param measured the figure in a sentence
     * @param zero the same when it is 0
     * @param none when there was nothing to take a share of
     * @param unrecorded when no input was recorded
     * @param target the target in words, with its deadline
     * @param counted what the distance to the target is counted in
     * @param unit what a count is counted in
     */
    public record IndicatorWording(
            Phrase measured, Phrase zero, Phrase none, Phrase unrecorded, String target, String counted, String unit) {

        private static final IndicatorWording NOTHING = new IndicatorWording(null, null, null, null, null, null, null);
    }

    /** The wording that ships; a plan without any is spoken of in general words. */
    public static PlanWording of(String plan) {
        return WordingFile.shipped(DocumentKind.ANNUAL).plan(plan);
    }

    public IndicatorWording indicator(String code) {
        return indicators.getOrDefault(code, IndicatorWording.NOTHING);
    }
}
