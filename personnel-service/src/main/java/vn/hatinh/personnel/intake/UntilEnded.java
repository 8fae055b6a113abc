package vn.hatinh.personnel.intake;

import java.util.function.Predicate;

/** Lets pass what an import under way tells, and the first word that it has ended. */
final class UntilEnded implements Predicate<ImportStatus> {

    private boolean ended;

    @Override
    public boolean test(ImportStatus status) {
        boolean pass = !ended;
        ended = status.state().hasEnded();
        return pass;
    }
}
