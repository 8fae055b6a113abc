package vn.hatinh.personnel.staff.bulk;

import java.util.function.Consumer;
import java.util.function.Function;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.staff.StaffFile;
import vn.hatinh.personnel.staff.record.RegistrationForm;

/**
 * A command that could be read.
 *
 * @param index its place among the commands
 * @param kind what it changes
 * @param registration of a new person; null for a change of an existing record
 * @param isThere whether the record has the fact that is to be changed
 * @param change what it does to the record of somebody who is on the books
 */
record BulkStep(
        int index,
        BulkCommand command,
        FactKind kind,
        RegistrationForm registration,
        Function<StaffFile, Boolean> isThere,
        Consumer<StaffFile> change) {

    private static final String CREATE = "create";

    boolean registers() {
        return registration != null;
    }

    /** What is added cannot overwrite anything. */
    boolean needsCondition() {
        return !registers() && !command.op().equals(CREATE);
    }

    String place() {
        return BulkProblems.place(index);
    }
}
