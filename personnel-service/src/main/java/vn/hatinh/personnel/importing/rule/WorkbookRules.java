package vn.hatinh.personnel.importing.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hatinh.personnel.importing.CheckedWorkbook;
import vn.hatinh.personnel.importing.ExistingFacts;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.sheet.Columns;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.ReadWorkbook;
import vn.hatinh.personnel.importing.sheet.RejectedRow;

/** Checks the rows of a workbook by all {@link Rules}, together with what the registry holds. */
public final class WorkbookRules {

    /** Persons whose existing facts are held at a time. */
    private static final int PERSONS_AT_A_TIME = 500;

    private final ReadWorkbook file;
    private final ExistingFacts existing;
    private final Findings findings;
    private final Units units;

    private WorkbookRules(ReadWorkbook file, ExistingFacts existing) {
        this.file = file;
        this.existing = existing;
        this.findings = file.findings();
        this.units = units();
    }

    private Units units() {
        List<RejectedRow> rejected = file.rejected().stream()
                .filter(row -> row.sheet() == OrganisationSheets.UNITS)
                .toList();
        boolean codesMissing = file.sheetsWithoutCodes().contains(OrganisationSheets.UNITS);
        return new Units(file.rows().units(), existing.units(), rejected, codesMissing);
    }

    public static CheckedWorkbook check(ReadWorkbook file, ExistingFacts existing) {
        WorkbookRules rules = new WorkbookRules(file, existing);
        rules.checkUnits();
        rules.checkPersons();
        rules.checkAgencyFacts();
        return new CheckedWorkbook(
                file.rows(), file.findings().errors(), file.findings().warnings(), file.rowCounts());
    }

    private void checkUnits() {
        Rules.UNITS.forEach(rule -> rule.check(units, findings));
    }

    private void checkPersons() {
        Map<String, List<StaffFactRow>> rows =
                file.rows().staffFacts().collect(Collectors.groupingBy(StaffFactRow::staffCode));
        Map<String, List<RejectedRow>> rejected = file.rejected().stream()
                .filter(row -> row.values().get(Columns.STAFF_CODE) != null)
                .collect(Collectors.groupingBy(row -> row.values().get(Columns.STAFF_CODE)));
        Set<String> codes = new LinkedHashSet<>(rows.keySet());
        codes.addAll(rejected.keySet());
        if (!units.changed().isEmpty()) {
            codes.addAll(existing.staffOfUnits(units.changed()));
        }
        for (List<String> some : inParts(codes)) {
            Map<String, List<StaffFactRow>> stored =
                    existing.ofStaff(some).stream().collect(Collectors.groupingBy(StaffFactRow::staffCode));
            some.forEach(code -> checkPerson(new Person(
                    rows.getOrDefault(code, List.of()),
                    stored.getOrDefault(code, List.of()),
                    rejected.getOrDefault(code, List.of()),
                    file.sheetsWithoutCodes())));
        }
    }

    private void checkPerson(Person person) {
        Rules.PERSONS.forEach(rule -> rule.check(person, units, findings));
    }

    private void checkAgencyFacts() {
        DuplicateKeys.check(file.rows().recruitmentRounds(), findings);
        DuplicateKeys.check(file.rows().familySurveys(), findings);
        DuplicateKeys.check(file.rows().communicationProducts(), findings);
        DuplicateKeys.check(file.rows().anonymousCounts(), findings);
    }

    private static List<List<String>> inParts(Collection<String> codes) {
        List<String> all = List.copyOf(codes);
        List<List<String>> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += PERSONS_AT_A_TIME) {
            parts.add(all.subList(start, Math.min(start + PERSONS_AT_A_TIME, all.size())));
        }
        return parts;
    }
}
