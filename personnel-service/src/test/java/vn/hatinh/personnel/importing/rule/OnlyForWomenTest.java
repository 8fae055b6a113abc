package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.HealthCheckKind;
import vn.hatinh.contracts.personnel.Sex;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class OnlyForWomenTest {

    private static final PersonRule RULE = new OnlyForWomen();

    @Test
    void aManHasNeitherGynaecologicalChecksNorPregnancies() {
        assertThat(given().employed("Trần Bình", Sex.NAM, "1980-01-01", "2010-01-01", null)
                        .healthCheck(HealthCheckKind.DINH_KY, "2024-01-01")
                        .healthCheck(HealthCheckKind.PHU_KHOA, "2024-01-01")
                        .pregnancy("2024-01-01", null)
                        .errorsOf(RULE))
                .containsExactly("KhamSucKhoe!4 Loại: not-a-woman", "ThaiSan!5 Mã CBCCVC: not-a-woman");
    }

    @Test
    void aWomanMayHaveBoth() {
        assertThat(given().employed("2010-01-01", null)
                        .healthCheck(HealthCheckKind.PHU_KHOA, "2024-01-01")
                        .pregnancy("2024-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }

    @Test
    void whoeverMakesAWomanAManIsToldOfHerFacts() {
        assertThat(given().inRegistry()
                        .healthCheck(HealthCheckKind.PHU_KHOA, "2024-01-01")
                        .inFile()
                        .employed("Lê Thị An", Sex.NAM, "1985-05-17", "2010-01-01", null)
                        .errorsOf(RULE))
                .containsExactly("CanBo!2 Giới tính: not-a-woman");
    }
}
