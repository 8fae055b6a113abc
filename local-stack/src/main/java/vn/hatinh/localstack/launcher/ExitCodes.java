package vn.hatinh.localstack.launcher;

/** How the command ends; documented in its help. */
final class ExitCodes {

    static final int DONE = 0;
    static final int WORKBOOK_REFUSED = 1;
    static final int USAGE = 2;
    static final int STACK_FAILED = 3;

    private ExitCodes() {}
}
