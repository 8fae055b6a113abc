package vn.hatinh.support.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that cannot be reached right now from a fault of the service. */
final class DatabaseOutage {

    /** Classes of SQLSTATE: connection exception, insufficient resources, operator intervention (a restart). */
    private static final Set<String> CLASSES = Set.of("08", "53", "57");

    private DatabaseOutage() {}

    /** Whether the fault, or what it was caused by, is a database that is away or has no connection left. */
    static boolean isBehind(Throwable fault) {
        return Stream.iterate(fault, Throwable.class::isInstance, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .anyMatch(DatabaseOutage::isOutage);
    }

    private static boolean isOutage(SQLException exception) {
        String state = exception.getSQLState();
        return exception instanceof SQLTransientConnectionException
                || (state == null
                        ? isOfPool(exception)
                        : state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }

    /** The driver has subclasses and states for its faults; the pool throws this when it waited for a connection in vain. */
    private static boolean isOfPool(SQLException exception) {
        return exception.getClass() == SQLException.class;
    }
}
