package vn.hatinh.personnel.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** The rules as {@code rules.yaml} says them; a test holds it against the codes of the checks. */
final class RuleList {

    static final List<Rule> ALL = read();

    /** A rule as the file has it. */
    private record Entry(String code, String applies, String vi, String en) {

        Rule rule() {
            return new Rule(code, "urn:problem:" + code, applies, vi, en);
        }
    }

    private RuleList() {}

    private static List<Rule> read() {
        try (InputStream file = RuleList.class.getResourceAsStream("/rules.yaml")) {
            return new ObjectMapper(new YAMLFactory())
                    .readValue(file, new TypeReference<List<Entry>>() {}).stream()
                            .map(Entry::rule)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("rules.yaml", e);
        }
    }
}
