package vn.hatinh.personnel.importing.rule;

import org.junit.jupiter.api.Test;

import vn.hatinh.contracts.personnel.Sex;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hatinh.personnel.importing.rule.Given.given;

class PersonStaysTheSameTest {

    private static final PersonRule RULE = new PersonStaysTheSame();

    @Test
    void nameSexAndBirthDateAgree() {
        assertThat(given().employed("Vũ Chi", Sex.NU, "1990-01-01", "2010-01-01", "2012-12-31")
                        .employed("Vũ Chí", Sex.NAM, "1990-01-02", "2015-01-01", null)
                        .errorsOf(RULE))
                .containsExactly(
                        "CanBo!3 Họ và tên: person-differs",
                        "CanBo!3 Giới tính: person-differs",
                        "CanBo!3 Ngày sinh: person-differs");
    }

    @Test
    void aCorrectionMustCoverAllPeriodsOfTheRegistry() {
        Given registry = given().inRegistry()
                .employed("Vũ Chi", Sex.NU, "1990-01-01", "2010-01-01", "2012-12-31")
                .employed("Vũ Chi", Sex.NU, "1990-01-01", "2015-01-01", null)
                .inFile()
                .employed("Vũ Chí", Sex.NU, "1990-01-01", "2010-01-01", "2012-12-31");

        assertThat(registry.errorsOf(RULE)).containsExactly("CanBo!2 Họ và tên: person-differs");
        assertThat(registry.employed("Vũ Chí", Sex.NU, "1990-01-01", "2015-01-01", null)
                        .errorsOf(RULE))
                .isEmpty();
    }
}
