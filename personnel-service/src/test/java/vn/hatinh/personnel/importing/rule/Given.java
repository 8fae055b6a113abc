package vn.hatinh.personnel.importing.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.importing.Workbook.AssignmentRow;
import vn.hatinh.personnel.importing.Workbook.GradeRow;
import vn.hatinh.personnel.importing.Workbook.HealthCheckRow;
import vn.hatinh.personnel.importing.Workbook.LeadershipPostRow;
import vn.hatinh.personnel.importing.Workbook.PartyCommitteeSeatRow;
import vn.hatinh.personnel.importing.Workbook.PartyMembershipRow;
import vn.hatinh.personnel.importing.Workbook.PlanningEntryRow;
import vn.hatinh.personnel.importing.Workbook.PregnancyRow;
import vn.hatinh.personnel.importing.Workbook.StaffFactRow;
import vn.hatinh.personnel.importing.Workbook.StaffRow;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.importing.sheet.Findings;
import vn.hatinh.personnel.importing.sheet.OrganisationSheets;
import vn.hatinh.personnel.importing.sheet.SheetDefinition;

/**
 * The woman CB01 and the units around her, in the file from row 2 on, or with {@link #inRegistry()} in the registry.
 * Dates are ISO, null for an empty cell.
 */
final class Given {

    private static final String CODE = "CB01";

    private final List<UnitRow> units = new ArrayList<>();
    private final List<UnitRow> existingUnits = new ArrayList<>();
    private final List<StaffFactRow> facts = new ArrayList<>();
    private final List<StaffFactRow> existing = new ArrayList<>();
    private final Set<SheetDefinition<?>> sheetsWithoutCodes = new LinkedHashSet<>();
    private boolean registry;
    private int row = 1;

    static Given given() {
        return new Given();
    }

    /** What follows is in the registry. */
    Given inRegistry() {
        registry = true;
        return this;
    }

    /** What follows is in the file. */
    Given inFile() {
        registry = false;
        return this;
    }

    Given unreadable(SheetDefinition<?> sheet) {
        sheetsWithoutCodes.add(sheet);
        return this;
    }

    Given unit(String code, String parent, String from, String to) {
        (registry ? existingUnits : units)
                .add(new UnitRow(number(), code, code, parent, OrganisationLevel.PHONG, day(from), day(to)));
        return this;
    }

    Given employed(String from, String to) {
        return employed("Lê Thị An", Sex.NU, "1985-05-17", from, to);
    }

    Given employed(String name, Sex sex, String birth, String from, String to) {
        return fact(new StaffRow(number(), CODE, name, sex, day(birth), StaffType.CONG_CHUC, day(from), day(to)));
    }

    Given assigned(String unit, String from, String to) {
        return fact(new AssignmentRow(number(), CODE, unit, null, day(from), day(to)));
    }

    Given post(String unit, String from, String to) {
        return post(OrganisationLevel.PHONG, unit, from, to);
    }

    Given post(OrganisationLevel level, String unit, String from, String to) {
        return fact(new LeadershipPostRow(number(), CODE, "Trưởng phòng", level, unit, day(from), day(to)));
    }

    Given planned(String title, OrganisationLevel level, String from, String to) {
        return fact(new PlanningEntryRow(number(), CODE, title, level, day(from), day(to)));
    }

    Given grade(String grade, String from, String to) {
        return fact(new GradeRow(number(), CODE, grade, day(from), day(to)));
    }

    Given partyMember(String admitted, String left) {
        return fact(new PartyMembershipRow(number(), CODE, day(admitted), null, day(left)));
    }

    Given seat(String from, String to) {
        return fact(new PartyCommitteeSeatRow(number(), CODE, PartyCommitteeRole.CHI_UY_VIEN, day(from), day(to)));
    }

    Given healthCheck(HealthCheckKind kind, String on) {
        return fact(new HealthCheckRow(number(), CODE, day(on), kind));
    }

    Given pregnancy(String notified, String ended) {
        return fact(new PregnancyRow(number(), CODE, day(notified), day(ended), 1, 1));
    }

    private Given fact(StaffFactRow fact) {
        (registry ? existing : facts).add(fact);
        return this;
    }

    private int number() {
        return registry ? 0 : ++row;
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    List<String> errorsOf(PersonRule rule) {
        return errors(check(rule));
    }

    List<String> warningsOf(PersonRule rule) {
        return check(rule).warnings().stream()
                .map(warning ->
                        "%s!%d %s: %s".formatted(warning.sheet(), warning.row(), warning.column(), warning.code()))
                .toList();
    }

    List<String> errorsOf(UnitRule rule) {
        Findings findings = new Findings();
        rule.check(units(), findings);
        return errors(findings);
    }

    private Findings check(PersonRule rule) {
        Findings findings = new Findings();
        rule.check(new Person(facts, existing, List.of(), sheetsWithoutCodes), units(), findings);
        return findings;
    }

    private Units units() {
        return new Units(units, existingUnits, List.of(), sheetsWithoutCodes.contains(OrganisationSheets.UNITS));
    }

    private static List<String> errors(Findings findings) {
        return findings.errors().stream()
                .map(error -> "%s!%d %s: %s".formatted(error.sheet(), error.row(), error.column(), error.code()))
                .toList();
    }
}
