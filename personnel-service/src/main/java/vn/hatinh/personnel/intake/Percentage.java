package vn.hatinh.personnel.intake;

/** How much of an import's work is done, in per cent of the time it takes as a rule. */
final class Percentage {

    private static final int ALL = 100;

    /** The first pass takes about a quarter of the time. */
    private static final int FIRST_PASS = 25;

    private Percentage() {}

    /**
     * @param rowsDone by the present pass
     * @param rowsTotal null when it is not known yet
     */
    static int of(ImportState state, long rowsDone, Long rowsTotal) {
        double share = rowsTotal == null || rowsTotal == 0 ? 0 : Math.min(1, (double) rowsDone / rowsTotal);
        return switch (state) {
            case QUEUED -> 0;
            case READING -> (int) (FIRST_PASS * share);
            case CHECKING, WRITING -> FIRST_PASS + (int) ((ALL - FIRST_PASS) * share);
            case APPLIED, CHECKED, REFUSED, CANCELLED, FAILED -> ALL;
        };
    }
}
