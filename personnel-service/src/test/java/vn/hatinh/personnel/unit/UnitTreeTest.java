package vn.hatinh.personnel.unit;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.OrganisationLevel;

import static org.assertj.core.api.Assertions.assertThat;

class UnitTreeTest {

    private static final LocalDate BEGIN = LocalDate.of(1995, 1, 1);
    private static final LocalDate MOVE = LocalDate.of(2023, 7, 1);

    private final List<UnitFile> units = List.of(
            unit("SO", new UnitPeriod("Sở", OrganisationLevel.SO, null, BEGIN, null)),
            unit("VP", new UnitPeriod("Văn phòng", OrganisationLevel.PHONG, "SO", BEGIN, null)),
            unit("TT", new UnitPeriod("Trung tâm", OrganisationLevel.DON_VI_TRUC_THUOC, "SO", MOVE, null)),
            unit(
                    "TO",
                    new UnitPeriod("Tổ", OrganisationLevel.PHONG, "VP", BEGIN, MOVE.minusDays(1)),
                    new UnitPeriod("Tổ", OrganisationLevel.PHONG, "TT", MOVE, null)));

    private static UnitFile unit(String code, UnitPeriod... periods) {
        UnitFile file = UnitFile.opened("H27.13", code);
        List.of(periods).forEach(file::put);
        return file;
    }

    @Test
    void theDayBeforeAMoveHasTheOldStructure() {
        UnitTree tree = UnitTree.on(MOVE.minusDays(1), units);

        assertThat(tree.codesFrom("VP")).containsExactly("VP", "TO");
        assertThat(tree.codesFrom("TT")).as("not founded yet").isEmpty();
    }

    @Test
    void theDayOfAMoveHasTheNewStructure() {
        UnitTree tree = UnitTree.on(MOVE, units);

        assertThat(tree.codesFrom("VP")).containsExactly("VP");
        assertThat(tree.codesFrom("TT")).containsExactly("TT", "TO");
        assertThat(tree.codesFrom("SO")).containsExactlyInAnyOrder("SO", "VP", "TT", "TO");
    }

    @Test
    void theTreeBeginsWithTheAgencysOwnUnit() {
        List<UnitNode> nodes = UnitTree.on(MOVE, units).nodes();

        assertThat(nodes).extracting(UnitNode::code).containsExactly("SO");
        assertThat(nodes.get(0).children()).extracting(UnitNode::code).containsExactly("TT", "VP");
    }

    @Test
    void nothingExistsBeforeTheFirstDay() {
        assertThat(UnitTree.on(BEGIN.minusDays(1), units).nodes()).isEmpty();
    }

    @Test
    void aUnitWhoseUpperUnitIsClosedStandsAtTheTop() {
        var closed = unit("CU", new UnitPeriod("Cũ", OrganisationLevel.PHONG, "SO", BEGIN, MOVE));
        var below = unit("BE", new UnitPeriod("Dưới", OrganisationLevel.PHONG, "CU", BEGIN, null));

        UnitTree tree = UnitTree.on(MOVE.plusDays(1), List.of(closed, below));

        assertThat(tree.nodes()).extracting(UnitNode::code).containsExactly("BE");
    }
}
