package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class UnitsFormATreeTest {

    private static final UnitRule RULE = new UnitsFormATree();

    @Test
    void everyUnitOfACircleIsTold() {
        assertThat(given().unit("A", "B", "2000-01-01", null)
                        .unit("B", "C", "2000-01-01", null)
                        .unit("C", "A", "2000-01-01", null)
                        .unit("D", "A", "2000-01-01", null)
                        .errorsOf(RULE))
                .containsExactly(
                        "DonVi!2 Mã đơn vị cấp trên: unit-cycle",
                        "DonVi!3 Mã đơn vị cấp trên: unit-cycle",
                        "DonVi!4 Mã đơn vị cấp trên: unit-cycle");
    }

    @Test
    void twoUnitsMayChangePlaces() {
        assertThat(given().unit("A", null, "2000-01-01", "2009-12-31")
                        .unit("B", "A", "2000-01-01", "2009-12-31")
                        .unit("B", null, "2010-01-01", null)
                        .unit("A", "B", "2010-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }

    @Test
    void aCircleThroughTheRegistryIsToldInTheFile() {
        assertThat(given().inRegistry()
                        .unit("A", "B", "2000-01-01", null)
                        .inFile()
                        .unit("B", "A", "1999-01-01", null)
                        .errorsOf(RULE))
                .containsExactly("DonVi!2 Mã đơn vị cấp trên: unit-cycle");
    }
}
