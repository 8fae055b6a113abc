package vn.hatinh.support.problem;

import java.time.temporal.Temporal;

/** What an error may repeat of a value. */
final class ViolationValues {

    private ViolationValues() {}

    /** Single values as they are; of whole objects nothing, their JSON may be large and is no single mistake. */
    static Object shown(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof CharSequence || value instanceof Enum || value instanceof Temporal) {
            return value.toString();
        }
        return null;
    }
}
