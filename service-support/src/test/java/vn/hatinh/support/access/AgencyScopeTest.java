package vn.hatinh.support.access;

import java.util.List;

import jakarta.json.Json;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyScopeTest {

    @Test
    void anAgencyCoversItselfAndThoseBelowIt() {
        AgencyScope province = AgencyScope.of("H27");

        assertThat(province.covers("H27")).isTrue();
        assertThat(province.covers("H27.13")).isTrue();
        assertThat(province.covers("H27.13.2")).isTrue();
    }

    @Test
    void anAgencyCoversNeitherItsSuperiorNorOneThatOnlyBeginsAlike() {
        AgencyScope department = AgencyScope.of("H27.13");

        assertThat(department.covers("H27")).isFalse();
        assertThat(department.covers("H27.130")).isFalse();
        assertThat(department.covers("H27.14")).isFalse();
        assertThat(department.covers("*")).isFalse();
    }

    @Test
    void aStarCoversEveryAgency() {
        assertThat(AgencyScope.of("*").covers("G09.7")).isTrue();
    }

    @Test
    void aTokenWithoutAgencyCoversNone() {
        assertThat(AgencyScope.of(null).covers("H27.13")).isFalse();
        assertThat(AgencyScope.of("  ").covers("H27.13")).isFalse();
        assertThat(AgencyScope.of(List.of()).covers("H27.13")).isFalse();
    }

    @Test
    void aListOfCodesCoversEachOfThem() {
        AgencyScope two = AgencyScope.of(
                Json.createArrayBuilder().add("H27.13").add("H27.14").build());

        assertThat(two.covers("H27.13")).isTrue();
        assertThat(two.covers("H27.14")).isTrue();
        assertThat(two.covers("H27.15")).isFalse();
    }

    @Test
    void aSingleCodeIsMeantWhenNoneIsNamed() {
        assertThat(AgencyScope.of(Json.createValue("H27.14")).only()).contains("H27.14");
        assertThat(AgencyScope.of(List.of("H27.14")).only()).contains("H27.14");
        assertThat(AgencyScope.of(List.of("H27.13", "H27.14")).only()).isEmpty();
        assertThat(AgencyScope.of("*").only()).isEmpty();
    }
}
