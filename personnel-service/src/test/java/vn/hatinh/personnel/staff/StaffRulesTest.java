package vn.hatinh.personnel.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.FactKind;
import vn.hatinh.contracts.personnel.OrganisationLevel;
import vn.hatinh.contracts.personnel.PartyCommitteeRole;
import vn.hatinh.contracts.personnel.Sex;
import vn.hatinh.contracts.personnel.StaffType;
import vn.hatinh.personnel.employment.Assignment;
import vn.hatinh.personnel.employment.EmploymentPeriod;
import vn.hatinh.personnel.importing.Workbook.UnitRow;
import vn.hatinh.personnel.party.PartyCommitteeSeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class StaffRulesTest {

    private static final LocalDate MARCH_2010 = LocalDate.of(2010, 3, 1);
    private static final LocalDate JUNE_2024 = LocalDate.of(2024, 6, 30);
    private static final List<UnitRow> UNITS =
            List.of(new UnitRow(0, "VP", "Văn phòng", null, OrganisationLevel.PHONG, LocalDate.of(1995, 1, 1), null));

    private final StaffFile file = StaffFile.opened(new StaffMember(
            "H27.13", UUID.randomUUID(), "CB1", new Person("Nguyễn Thị An", Sex.NU, LocalDate.of(1985, 5, 17))));

    private List<RuleViolation> violations() {
        return StaffRules.check(file, UNITS);
    }

    private void employed(LocalDate to) {
        file.add(StaffFacts.EMPLOYMENT, new EmploymentPeriod(StaffType.CONG_CHUC, MARCH_2010, to));
    }

    @Test
    void aWholeRecordBreaksNoRule() {
        employed(null);
        file.add(StaffFacts.ASSIGNMENT, new Assignment("VP", null, MARCH_2010, null));

        assertThat(violations()).isEmpty();
    }

    @Test
    void theFieldToBlameIsNamedAsTheApiNamesIt() {
        employed(JUNE_2024);
        file.add(StaffFacts.ASSIGNMENT, new Assignment("VP", null, MARCH_2010, JUNE_2024.plusDays(1)));

        assertThat(violations())
                .extracting(RuleViolation::code, RuleViolation::kind, RuleViolation::field, RuleViolation::change)
                .containsExactly(tuple("outside-employment", FactKind.ASSIGNMENT, "to", 2));
    }

    @Test
    void whatIsWrongAboutThePersonIsToldOnceAndNotOfAFact() {
        employed(JUNE_2024);
        file.add(StaffFacts.EMPLOYMENT, new EmploymentPeriod(StaffType.CONG_CHUC, JUNE_2024.plusDays(1), null));
        file.correct(new Person("x".repeat(501), Sex.NU, LocalDate.of(1985, 5, 17)));

        assertThat(violations())
                .extracting(RuleViolation::pointer, RuleViolation::code, RuleViolation::change)
                .containsExactly(tuple("/staff/CB1/fullName", "too-long", 3));
    }

    @Test
    void messagesCallOtherFactsByWhatTheApiCallsThem() {
        employed(null);
        file.add(StaffFacts.ASSIGNMENT, new Assignment("VP", null, MARCH_2010, null));
        file.add(StaffFacts.ASSIGNMENT, new Assignment("VP", null, JUNE_2024, null));

        assertThat(violations()).singleElement().satisfies(violation -> {
            assertThat(violation.code()).isEqualTo("overlap");
            assertThat(violation.message().en()).contains("assignments mới / new");
        });
    }

    @Test
    void aRecordHasAtLeastOneEmploymentPeriod() {
        file.add(StaffFacts.PARTY_COMMITTEE_SEAT, new PartyCommitteeSeat(PartyCommitteeRole.BI_THU, MARCH_2010, null));

        assertThat(violations()).extracting(RuleViolation::code).containsExactly("no-employment");
    }

    @Test
    void whoWasStruckOffNeedsNothing() {
        employed(null);
        file.strikeOff();

        assertThat(violations()).isEmpty();
    }
}
