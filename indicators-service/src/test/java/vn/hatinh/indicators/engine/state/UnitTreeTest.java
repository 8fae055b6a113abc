package vn.hatinh.indicators.engine.state;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.indicators.engine.facts.UnitHistory;
import vn.hatinh.indicators.engine.facts.UnitHistory.Period;
import vn.hatinh.indicators.engine.state.UnitTree.Structure;

import static org.assertj.core.api.Assertions.assertThat;

/** The structure of an agency on a day. */
class UnitTreeTest {

    private static final LocalDate DAY = LocalDate.parse("2025-06-30");

    @Test
    void aUnitHoldsItselfAndEverythingBelowIt() {
        Structure structure = tree(
                        unit("SO", "SO", null), unit("TT1", "DON_VI_TRUC_THUOC", "SO"), unit("P1", "PHONG", "TT1"))
                .on(DAY);

        assertThat(structure.withBelow("SO")).containsExactlyInAnyOrder("SO", "TT1", "P1");
        assertThat(structure.withBelow("TT1")).containsExactlyInAnyOrder("TT1", "P1");
        assertThat(structure.withBelow("P1")).containsExactly("P1");
    }

    @Test
    void whatHangsBelowAClosedUnitHangsInTheAir() {
        UnitHistory closed = new UnitHistory(
                "TT1", List.of(new Period("TT1", "DON_VI_TRUC_THUOC", "SO", DAY.minusYears(9), DAY.minusDays(1))));
        Structure structure =
                tree(unit("SO", "SO", null), closed, unit("P1", "PHONG", "TT1")).on(DAY);

        assertThat(structure.codes()).containsExactlyInAnyOrder("SO", "P1");
        assertThat(structure.withBelow("SO")).containsExactly("SO");
        assertThat(structure.withBelow("TT1")).isEmpty();
    }

    @Test
    void aCircleInWrongDataIsWalkedOnce() {
        Structure structure =
                tree(unit("P1", "PHONG", "P2"), unit("P2", "PHONG", "P1")).on(DAY);

        assertThat(structure.withBelow("P1")).containsExactlyInAnyOrder("P1", "P2");
        assertThat(structure.agencyUnit()).isEmpty();
    }

    @Test
    void ofSeveralUnitsWithoutOneAboveTheDepartmentIsTheAgencysOwn() {
        assertThat(tree(unit("A", "PHONG", null), unit("Z", "SO", null)).on(DAY).agencyUnit())
                .contains("Z");
        assertThat(tree(unit("B", "PHONG", null), unit("A", "PHONG", null))
                        .on(DAY)
                        .agencyUnit())
                .contains("A");
    }

    @Test
    void aRemovedUnitIsForgotten() {
        UnitTree tree = tree(unit("SO", "SO", null), unit("P1", "PHONG", "SO"));

        assertThat(tree.without("P1").on(DAY).codes()).containsExactly("SO");
        assertThat(tree.without("P1").knows("P1")).isFalse();
        assertThat(tree.knows("P1")).as("the old tree stays as it was").isTrue();
    }

    private static UnitHistory unit(String code, String kind, String parent) {
        return new UnitHistory(code, List.of(new Period(code, kind, parent, DAY.minusYears(9), null)));
    }

    private static UnitTree tree(UnitHistory... units) {
        UnitTree tree = UnitTree.EMPTY;
        for (UnitHistory unit : units) {
            tree = tree.with(unit);
        }
        return tree;
    }
}
