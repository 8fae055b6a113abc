package vn.hatinh.personnel.importing.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.Workbook.Row;

/** The sheets of the workbook, in their order. */
public final class Sheets {

    public static final List<SheetDefinition<?>> ALL = List.of(
            OrganisationSheets.UNITS,
            OrganisationSheets.STAFF,
            OrganisationSheets.ASSIGNMENTS,
            OrganisationSheets.GRADES,
            OrganisationSheets.LEADERSHIP_POSTS,
            OrganisationSheets.PLANNING_ENTRIES,
            OrganisationSheets.PARTY_MEMBERSHIPS,
            OrganisationSheets.PARTY_COMMITTEE_SEATS,
            DevelopmentSheets.JOB_FIT_ASSESSMENTS,
            DevelopmentSheets.TRAININGS,
            DevelopmentSheets.LANGUAGES,
            DevelopmentSheets.HEALTH_CHECKS,
            DevelopmentSheets.PREGNANCIES,
            DevelopmentSheets.COMMITMENTS,
            AgencySheets.RECRUITMENT_ROUNDS,
            AgencySheets.FAMILY_SURVEYS,
            AgencySheets.COMMUNICATION_PRODUCTS,
            AgencySheets.ANONYMOUS_COUNTS);

    private static final Map<Class<?>, SheetDefinition<?>> BY_ROW_TYPE =
            ALL.stream().collect(Collectors.toMap(SheetDefinition::rowType, Function.identity()));

    private static final Map<String, SheetDefinition<?>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(sheet -> Folded.of(sheet.name()), Function.identity()));

    private static final Map<String, Integer> POSITIONS =
            ALL.stream().collect(Collectors.toMap(SheetDefinition::name, ALL::indexOf));

    private Sheets() {}

    /** The sheet to which a row belongs. */
    public static SheetDefinition<?> of(Row row) {
        return BY_ROW_TYPE.get(row.getClass());
    }

    /** The place of a sheet among the sheets; what is none of them comes first. */
    public static int position(String sheet) {
        return POSITIONS.getOrDefault(sheet, -1);
    }

    /** The place of a column in its sheet; errors about the sheet as a whole come first. */
    static int position(String sheet, String header) {
        List<Column<?>> columns = ALL.get(position(sheet)).columns();
        int position = columns.size() - 1;
        while (position >= 0 && !columns.get(position).header().equals(header)) {
            position--;
        }
        return position;
    }

    /** The sheet of that name, matched as freely as headers are. */
    public static Optional<SheetDefinition<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Folded.of(name)));
    }
}
