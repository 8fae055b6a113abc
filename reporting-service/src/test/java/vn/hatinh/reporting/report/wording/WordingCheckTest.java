package vn.hatinh.reporting.report.wording;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.support.problem.ProblemError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WordingCheckTest {

    @ParameterizedTest
    @EnumSource
    void theWordingThatShipsCanBeUploadedAsItIs(DocumentKind kind) {
        assertThat(WordingCheck.faults(WordingFile.shippedText(kind), kind)).isEmpty();
    }

    @Test
    void sentencesHeadingsAndPromptsMayBeSaidOtherwise() {
        String own = """
                subject: Kết quả bình đẳng giới năm {year} của {agency}
                sentences:
                  comparison:
                    same: ", không đổi so với {lastPeriod}"
                sections:
                  - id: direction
                    heading: CHỈ ĐẠO, ĐIỀU HÀNH NĂM {year}
                    parts:
                      - id: documents
                        prompt: "[Ghi các văn bản của {period}.]"
                plans:
                  662-KH-SNgV:
                    indicators:
                      "1.1":
                        measured: "{period} có {numerator} nữ lãnh đạo trong số {denominator}, bằng {value}"
                """;
        assertThat(faults(own)).isEmpty();
        WordingFile wording = WordingFile.of(DocumentKind.ANNUAL, own);
        assertThat(wording.report().sectionIds())
                .isEqualTo(ReportWording.of(DocumentKind.ANNUAL).sectionIds());
        assertThat(wording.report().sections().get(1).parts())
                .as("what is not said stays")
                .hasSameSizeAs(
                        ReportWording.of(DocumentKind.ANNUAL).sections().get(1).parts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "closing: 'Hết. {signatory}' | wording-unknown-name | /closing",
                "closing: 'Hết {year' | wording-broken-phrase | /closing",
                "closing: '{#for i in 9}a{/for}' | wording-broken-phrase | /closing",
                "closing: '{year.class}' | wording-unknown-name | /closing",
                "closing: '' | wording-empty | /closing",
                "closing: | wording-missing | /closing",
                "ending: Hết | wording-no-such-member | /ending",
                "code: BCX | wording-fixed | /code",
                "opening: Mở đầu | wording-no-such-member | /opening",
                "assessment: { strengths: { vi: Ưu điểm } } | wording-no-such-member | /assessment/strengths/vi",
                "sections: [{ id: news, heading: TIN }] | wording-unknown-id | /sections/0",
                "sections: [{ heading: TIN }] | wording-unknown-id | /sections/0",
                "sections: [{ id: tasks, content: OUTLOOK }] | wording-fixed | /sections/0/content",
                "sections: [{ id: tasks, parts: [{ id: workforce, indicators: [] }] }] | wording-fixed | /sections/0/parts/0/indicators",
                "plans: { 662-KH-SNgV: { indicators: { '1.1': { measured: '{total}' } } } } | wording-unknown-name | /plans/662-KH-SNgV/indicators/1.1/measured",
                "plans: { 662-KH-SNgV: { indicators: { '1.1': { said: x } } } } | wording-no-such-member | /plans/662-KH-SNgV/indicators/1.1/said",
                "- closing | wording-no-members | ''",
                "closing: 'Hết | wording-no-yaml | ''"
            })
    void whatCannotBeSaidIsNamedWithItsPlace(String own, String code, String pointer) {
        assertThat(faults(own))
                .extracting(ProblemError::code, ProblemError::pointer)
                .containsExactly(tuple(code, pointer));
    }

    @Test
    void everyFaultIsNamedWithItsLineAndWhatIsAccepted() {
        List<ProblemError> faults = faults("""
                opening:
                  text: "{agencies} báo cáo"
                results:
                  goal: "{letter}. {name}"
                """);
        assertThat(faults).extracting(ProblemError::pointer).containsExactly("/opening/text", "/results/goal");
        assertThat(faults.get(0).message().vi()).contains("dòng 2");
        assertThat(faults.get(1).message().en()).contains("line 4");
        assertThat(faults.get(1).value()).isEqualTo("{name}");
        assertThat(faults.get(1).accepted().vi()).isEqualTo("{letter}, {title}");
    }

    private static List<ProblemError> faults(String own) {
        return WordingCheck.faults(own, DocumentKind.ANNUAL);
    }
}
