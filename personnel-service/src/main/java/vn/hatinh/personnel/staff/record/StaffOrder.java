package vn.hatinh.personnel.staff.record;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Order of a list of people. The code comes last in each, so that pages neither repeat nor leave out anybody.
 *
 * @param columns of {@link vn.hatinh.personnel.staff.StaffMember} as s
 */
record StaffOrder(List<String> columns, boolean descending) {

    private static final String CODE = "s.code";

    static StaffOrder of(String sort) {
        boolean descending = sort.startsWith("-");
        List<String> columns =
                switch (descending ? sort.substring(1) : sort) {
                    case "name" -> List.of("s.givenNameKey", "s.nameKey", CODE);
                    case "birthDate" -> List.of("s.person.birthDate", CODE);
                    default -> List.of(CODE);
                };
        return new StaffOrder(columns, descending);
    }

    String clause() {
        return columns.stream()
                .map(column -> descending ? column + " desc" : column)
                .collect(Collectors.joining(", ", " order by ", ""));
    }
}
