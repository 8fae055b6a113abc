package vn.hatinh.reporting.report.wording;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

import vn.hatinh.reporting.report.SampleReport;
import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.settings.YamlResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class WordingNamesTest {

    /** Else an office could write a sentence that passes the check and stops every document later. */
    @ParameterizedTest
    @EnumSource
    void everyNameThatAPhraseMayHaveIsThereWhenItIsSaid(DocumentKind kind) throws Exception {
        ObjectNode all = (ObjectNode) YamlResource.parse(WordingFile.shippedText(kind));
        sayEverything("", all);
        String yaml = YamlResource.text(all);
        assertThat(yaml).contains("{nextYear}");
        assertThat(WordingCheck.faults(yaml, kind)).isEmpty();
        WordingFile wording = WordingFile.of(kind, yaml);
        for (int year = 2021; year <= 2026; year++) {
            int of = year;
            assertThatCode(() -> SampleReport.said(wording, kind, of))
                    .as(kind + " " + year)
                    .doesNotThrowAnyException();
        }
    }

    private static void sayEverything(String place, JsonNode node) {
        if (node instanceof ObjectNode members) {
            members.properties().forEach(member -> {
                String pointer = place + "/" + member.getKey();
                member.setValue(said(pointer, member.getValue()));
            });
        } else if (node instanceof ArrayNode entries) {
            for (int i = 0; i < entries.size(); i++) {
                entries.set(i, said(place + "/" + i, entries.get(i)));
            }
        }
    }

    private static JsonNode said(String pointer, JsonNode value) {
        if (!value.isTextual()) {
            sayEverything(pointer, value);
            return value;
        }
        Set<String> allowed = WordingNames.allowed(pointer, value);
        return allowed.isEmpty() ? value : TextNode.valueOf(value.textValue() + "{" + String.join("}{", allowed) + "}");
    }
}
