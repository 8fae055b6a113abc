package vn.hatinh.personnel.intake;

/** The file changes units, so the import needs the units for itself and has to begin again. */
class UnitsChangeException extends RuntimeException {

    UnitsChangeException() {
        super("The file changes units");
    }
}
