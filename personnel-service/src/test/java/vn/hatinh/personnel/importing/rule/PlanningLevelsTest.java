package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.OrganisationLevel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class PlanningLevelsTest {

    private static Given directorSince2020() {
        return given().employed("2010-01-01", null).post(OrganisationLevel.SO, "SNGV", "2020-01-01", "2024-12-31");
    }

    @Test
    void whoLeadsTheDepartmentIsNotPlannedForADivision() {
        assertThat(directorSince2020()
                        .planned("Trưởng phòng", OrganisationLevel.PHONG, "2024-12-31", null)
                        .planned("Giám đốc", OrganisationLevel.DON_VI_TRUC_THUOC, "2024-12-31", null)
                        .planned("Giám đốc Sở", OrganisationLevel.SO, "2024-12-31", null)
                        .warningsOf(new PlanningLevels()))
                .containsExactly("QuyHoach!4 Cấp: planned-below-post", "QuyHoach!5 Cấp: planned-below-post");
    }

    @Test
    void whoLedItEarlierMayBe() {
        assertThat(directorSince2020()
                        .planned("Trưởng phòng", OrganisationLevel.PHONG, "2025-01-01", null)
                        .warningsOf(new PlanningLevels()))
                .isEmpty();
    }

    @Test
    void threeTitlesOfOneLevelAreEnough() {
        Given three = given().employed("2010-01-01", null)
                .planned("Trưởng phòng A", OrganisationLevel.PHONG, "2021-01-01", null)
                .planned("Trưởng phòng B", OrganisationLevel.PHONG, "2021-01-01", null)
                .planned("Giám đốc C", OrganisationLevel.DON_VI_TRUC_THUOC, "2021-01-01", null)
                .planned("Phó Giám đốc Sở", OrganisationLevel.SO, "2021-01-01", null);
        assertThat(three.warningsOf(new PlanningLevels())).isEmpty();

        assertThat(three.planned("Trưởng phòng D", OrganisationLevel.PHONG, "2022-01-01", null)
                        .warningsOf(new PlanningLevels()))
                .containsExactly("QuyHoach!7 Chức danh quy hoạch: many-planned-titles");
    }

    @Test
    void whatTheRegistryHoldsIsNotWarnedAboutAgain() {
        assertThat(directorSince2020()
                        .inRegistry()
                        .planned("Trưởng phòng", OrganisationLevel.PHONG, "2024-01-01", null)
                        .warningsOf(new PlanningLevels()))
                .isEmpty();
    }
}
