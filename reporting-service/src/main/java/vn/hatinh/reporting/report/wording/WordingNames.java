package vn.hatinh.reporting.report.wording;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Which names in braces a phrase may have: those of the phrase that ships in its place, and in some places common ones. */
final class WordingNames {

    static final Set<String> COMMON = Set.of(
            "year",
            "nextYear",
            "period",
            "periodFirst",
            "lastPeriod",
            "from",
            "cutOff",
            "agency",
            "number",
            "signed",
            "plan");

    /** Where phrases are said with the common names. */
    private static final Pattern WITH_COMMON = Pattern.compile("/("
            + String.join(
                    "|",
                    "subject",
                    "letterhead/days",
                    "opening/(text|closed|provisional)",
                    "closing",
                    "sections(/[^/]+)*/(heading|prompt|paragraphs|items)(/\\d+)?",
                    "results/(summary|firstYear)",
                    "assessment/(noStrength|noWeakness)",
                    "(indicators|headcount|tasks)/title",
                    "(indicators|headcount)/notes(/\\d+)?",
                    "work/(members|meetings|tasks/summary|tasks/counts/[A-Z_]+|money/total)")
            + ")");

    /** Sentences of a plan's indicators are said with these. */
    private static final Pattern OF_INDICATOR =
            Pattern.compile("/plans/[^/]+/indicators/[^/]+/(measured|zero|none|unrecorded)");

    private static final Set<String> INDICATOR = Set.of("name", "year", "period", "periodFirst", "cutOff");

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]\\w*)}");

    private WordingNames() {}

    /** @param shipped what stands in the place now; a list stands for all of its entries */
    static Set<String> allowed(String pointer, JsonNode shipped) {
        Set<String> allowed = in(shipped);
        if (WITH_COMMON.matcher(pointer).matches()) {
            allowed.addAll(COMMON);
        }
        if (OF_INDICATOR.matcher(pointer).matches()) {
            allowed.addAll(INDICATOR);
            if (pointer.endsWith("/measured") || pointer.endsWith("/zero")) {
                allowed.add("value");
            }
        }
        return allowed;
    }

    private static Set<String> in(JsonNode node) {
        Set<String> names = new TreeSet<>();
        if (node.isTextual()) {
            NAME.matcher(node.textValue()).results().forEach(found -> names.add(found.group(1)));
        }
        node.forEach(entry -> names.addAll(in(entry)));
        return names;
    }
}
