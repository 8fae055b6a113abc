package vn.hatinh.personnel.intake;

/** Somebody has cancelled the import; what it has written is rolled back. */
class ImportCancelledException extends RuntimeException {

    ImportCancelledException() {
        super("The import was cancelled");
    }
}
