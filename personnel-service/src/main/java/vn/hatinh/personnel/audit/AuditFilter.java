package vn.hatinh.personnel.audit;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Which entries are asked for; null asks for any.
 *
 * @param from the first moment
 * @param until the first moment no longer asked for
 * @param staffCode of the person that the entry is about
 */
record AuditFilter(
        String agency,
        String who,
        OffsetDateTime from,
        OffsetDateTime until,
        String action,
        String subjectType,
        String subjectKey,
        String staffCode) {

    private static final String OF_STAFF_CODE = """
            e.subject_type = 'staff' and e.subject_key in (
                select id::text from staff s where s.agency = e.agency and s.code = ?)""";

    /** Conditions on {@code e} with their parameters in order. */
    Conditions conditions() {
        Conditions conditions = new Conditions();
        conditions.add("e.agency = ?", agency);
        conditions.add("e.actor = ?", who);
        conditions.add("e.at >= ?", from);
        conditions.add("e.at < ?", until);
        conditions.add("e.action = ?", action);
        conditions.add("e.subject_type = ?", subjectType);
        conditions.add("e.subject_key = ?", subjectKey);
        conditions.add(OF_STAFF_CODE, staffCode);
        return conditions;
    }

    /** SQL with parameters. */
    static final class Conditions {

        private final List<String> sql = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        private void add(String condition, Object parameter) {
            if (parameter != null) {
                sql.add(condition);
                parameters.add(parameter);
            }
        }

        String where() {
            return "where " + String.join(" and ", sql);
        }

        List<Object> parameters() {
            return List.copyOf(parameters);
        }

        List<Object> parametersAnd(Object... more) {
            List<Object> all = new ArrayList<>(parameters);
            all.addAll(List.of(more));
            return all;
        }
    }
}
