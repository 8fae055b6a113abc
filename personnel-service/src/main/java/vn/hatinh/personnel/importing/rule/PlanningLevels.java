package vn.hatinh.personnel.importing.rule;

import java.util.List;

import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.personnel.importing.WarningCode;
import vn.hatinh.personnel.importing.Workbook.LeadershipPostRow;
import vn.hatinh.personnel.importing.Workbook.PlanningEntryRow;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.Shown;
import vn.hatinh.support.problem.Text;

/**
 * Quy hoạch looks upwards (Hướng dẫn 16-HD/BTCTW): nobody is planned for a division who leads the department already,
 * and nobody for more than three titles of one level (Quy định 50-QĐ/TW). Both are warnings, for the Party's committees
 * decide about exceptions. Divisions and subordinate units count as one level.
 */
final class PlanningLevels implements PersonRule {

    private static final int MOST_TITLES = 3;

    @Override
    public void check(Person person, Units units, Findings findings) {
        List<PlanningEntryRow> entries = person.facts(PlanningEntryRow.class);
        entries.stream().filter(entry -> entry.row() > 0).forEach(entry -> {
            checkPost(entry, person, findings);
            checkTitles(entry, entries, person, findings);
        });
    }

    private static void checkPost(PlanningEntryRow entry, Person person, Findings findings) {
        boolean leadsDepartment = person.facts(LeadershipPostRow.class).stream()
                .filter(post -> post.level() == OrganisationLevel.SO)
                .flatMap(post -> person.effective(post).stream())
                .anyMatch(period -> period.contains(entry.from()));
        if (leadsDepartment && entry.level() != OrganisationLevel.SO) {
            findings.at(entry)
                    .warn(
                            Columns.LEVEL,
                            entry.level().name(),
                            WarningCode.PLANNED_BELOW_POST,
                            new Text(
                                    "Quy hoạch vào cấp thấp hơn chức vụ đang giữ",
                                    "Planned for a level below the post held"));
        }
    }

    private static void checkTitles(
            PlanningEntryRow entry, List<PlanningEntryRow> entries, Person person, Findings findings) {
        long titles = entries.stream()
                .filter(other -> isDepartment(other) == isDepartment(entry))
                .filter(other -> person.effective(other)
                        .filter(period -> period.contains(entry.from()))
                        .isPresent())
                .map(PlanningEntryRow::title)
                .distinct()
                .count();
        if (titles > MOST_TITLES) {
            String day = Shown.of(entry.from());
            findings.at(entry)
                    .warn(
                            OrganisationSheets.PLANNED_TITLE,
                            entry.title(),
                            WarningCode.MANY_PLANNED_TITLES,
                            new Text(
                                    "Quy hoạch %d chức danh cùng cấp ngày %s".formatted(titles, day),
                                    "Planned for %d titles of one level on %s".formatted(titles, day)));
        }
    }

    private static boolean isDepartment(PlanningEntryRow entry) {
        return entry.level() == OrganisationLevel.SO;
    }
}
