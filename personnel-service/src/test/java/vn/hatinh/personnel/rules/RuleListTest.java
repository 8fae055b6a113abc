package vn.hatinh.personnel.rules;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import vn.hatinh.personnel.importing.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;

class RuleListTest {

    @Test
    void everyCodeOfTheChecksIsExplainedOnce() {
        assertThat(RuleList.ALL)
                .extracting(Rule::code)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ErrorCode.values()).map(ErrorCode::code).toList());
    }

    @Test
    void everyRuleIsSaidInBothLanguages() {
        assertThat(RuleList.ALL).allSatisfy(rule -> {
            assertThat(rule.vi()).isNotBlank();
            assertThat(rule.en()).isNotBlank();
            assertThat(rule.type()).isEqualTo("urn:problem:" + rule.code());
        });
    }
}
