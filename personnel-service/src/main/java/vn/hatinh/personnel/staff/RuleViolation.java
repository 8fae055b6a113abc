package vn.hatinh.personnel.staff;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.personnel.importing.ErrorCode;
import vn.hatinh.support.problem.Text;

/**
 * A staff file that a rule forbids, with the fact that is to blame.
 *
 * @param kind kind of the fact, or {@link FactKind#PERSON}
 * @param factId number of the fact; null for the person and for a new fact
 * @param change place of the last change of the fact among the {@linkplain StaffFile#recordedChanges() changes} of the
 *     file; -1 when this writing did not touch it
 * @param field as the API calls it; null when the fact as a whole is wrong
 * @param value what was found, as messages show it; null for nothing
 * @param code see {@link vn.hatinh.personnel.importing.ErrorCode}
 * @param accepted what would be right; null when nothing can be said
 */
public record RuleViolation(
        String staffCode,
        FactKind kind,
        Long factId,
        int change,
        String field,
        String value,
        String code,
        Text message,
        Text accepted) {

    /** As {@code change}: this writing did not touch the fact. */
    static final int UNTOUCHED = -1;

    private static final Text NOT_SHOWN =
            new Text("Trái với dữ kiện mà tài khoản này không được xem", "Against a fact that this login may not see");

    /** The same without a word about the fact, for whoever may not see it. */
    RuleViolation withheld() {
        return new RuleViolation(
                staffCode,
                FactKind.PERSON,
                null,
                UNTOUCHED,
                null,
                null,
                ErrorCode.AGAINST_HIDDEN_FACT.code(),
                NOT_SHOWN,
                null);
    }

    /** Where in the registry: {@code /staff/CB0001/assignments/17/to}. */
    public String pointer() {
        StringBuilder pointer = new StringBuilder("/staff/").append(escaped(staffCode));
        if (kind != FactKind.PERSON) {
            pointer.append('/').append(FactKinds.of(kind).path());
        }
        if (factId != null) {
            pointer.append('/').append(factId);
        }
        return pointer + below();
    }

    /** Where below the fact: {@code /to}, or nothing for the fact as a whole. */
    public String below() {
        return field == null ? "" : "/" + field;
    }

    /** RFC 6901. */
    private static String escaped(String code) {
        return code.replace("~", "~0").replace("/", "~1");
    }
}
