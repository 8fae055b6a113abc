package vn.hatinh.reporting.readmodel.intake;

import java.sql.SQLException;

/** The database refuses the content of an event, and will refuse it again. */
class RejectedStateException extends RuntimeException {

    /** SQLSTATE classes: data exception, integrity constraint violation, program limit exceeded. */
    private static final String FAULTS_OF_DATA = "22|23|54";

    RejectedStateException(SQLException cause) {
        super("the database refuses it, SQLSTATE " + cause.getSQLState(), cause);
    }

    /** Tells a fault of the data, which stays, from one of the database, which passes. */
    static RuntimeException of(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.length() == 5 && state.substring(0, 2).matches(FAULTS_OF_DATA)
                ? new RejectedStateException(failure)
                : new IllegalStateException("the read model could not be written", failure);
    }
}
