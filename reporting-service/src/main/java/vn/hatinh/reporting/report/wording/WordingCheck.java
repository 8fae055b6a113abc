package vn.hatinh.reporting.report.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.TemplateException;

import vn.hatinh.reporting.report.model.DocumentKind;
import vn.hatinh.reporting.settings.YamlResource;
import vn.hatinh.support.problem.ProblemError;

/** Tells whether an agency's own wording can be laid over the one that ships. */
public final class WordingCheck {

    /** What is no wording: it decides what a document has, and under which numbers. */
    private static final Set<String> FIXED =
            Set.of("id", "code", "addressed", "appendices", "content", "clause", "tells", "milestones", "dimension");

    private static final Set<String> FIXED_IN_SECTIONS = Set.of("headings", "indicators");

    /** Members that need not be there in the wording that ships. */
    private static final Pattern MAY_BE_NEW = Pattern.compile(String.join(
            "|",
            "/plans/.*",
            "/sections/\\d+/parts/\\d+/(heading|paragraphs|items|prompt)",
            "/situation/breakdowns/\\d+/groups/.*"));

    private final Map<String, Integer> lines;
    private final List<ProblemError> faults = new ArrayList<>();

    private WordingCheck(Map<String, Integer> lines) {
        this.lines = lines;
    }

    /** Everything that stands in the way, each with its place and line; nothing when the file is right. */
    public static List<ProblemError> faults(String yaml, DocumentKind kind) {
        try {
            WordingCheck check = new WordingCheck(YamlLines.of(yaml));
            JsonNode own = YamlResource.parse(yaml);
            if (!(own instanceof ObjectNode members)) {
                return List.of(WordingFault.NO_MEMBERS.at("", 1, null));
            }
            ObjectNode shipped = WordingFile.tree(kind);
            check.members("", members, shipped);
            if (check.faults.isEmpty()) {
                check.binds(members, kind);
            }
            return check.faults;
        } catch (JsonProcessingException notYaml) {
            int line = notYaml.getLocation() == null ? 1 : notYaml.getLocation().getLineNr();
            return List.of(WordingFault.NO_YAML.at("", line, notYaml.getOriginalMessage()));
        }
    }

    private void members(String place, ObjectNode own, JsonNode shipped) {
        own.properties().forEach(member -> {
            String pointer = place + "/" + member.getKey().replace("~", "~0").replace("/", "~1");
            JsonNode known = shipped.path(member.getKey());
            if (isFixed(place, member.getKey())) {
                if (!member.getValue().equals(known)) {
                    fault(WordingFault.FIXED, pointer, member.getKey());
                }
            } else if (known.isMissingNode() && !MAY_BE_NEW.matcher(pointer).matches()) {
                fault(WordingFault.NO_SUCH_MEMBER, pointer, member.getKey());
            } else {
                value(pointer, member.getValue(), known);
            }
        });
    }

    /** The sentences of Phụ lục I are called indicators as well, and the form of headings headings. */
    private static boolean isFixed(String place, String name) {
        return FIXED.contains(name) || (place.startsWith("/sections/") && FIXED_IN_SECTIONS.contains(name));
    }

    private void value(String pointer, JsonNode own, JsonNode known) {
        if (own.isNull() && !known.isNull() && !known.isMissingNode()) {
            fault(WordingFault.MISSING, pointer, null);
        } else if (own instanceof ObjectNode members) {
            members(pointer, members, known);
        } else if (own.isArray()) {
            Optional<String> id = YamlResource.idOf(known);
            for (int i = 0; i < own.size(); i++) {
                entry(pointer + "/" + i, own.get(i), known, id);
            }
        } else if (own.isTextual()) {
            text(pointer, own.textValue(), known);
        }
    }

    /** An entry of a list without ids is like the first of those that it takes the place of; of texts, like any. */
    private void entry(String pointer, JsonNode own, JsonNode known, Optional<String> id) {
        if (id.isPresent()) {
            YamlResource.entry(known, own, id.get())
                    .ifPresentOrElse(
                            same -> members(pointer, (ObjectNode) own, same),
                            () -> fault(
                                    WordingFault.UNKNOWN_ID,
                                    pointer,
                                    own.path(id.get()).asText(null)));
        } else {
            value(pointer, own, known.path(0).isObject() ? known.path(0) : known);
        }
    }

    private void text(String pointer, String text, JsonNode known) {
        if (text.isBlank() && known.isTextual() && !known.textValue().isBlank()) {
            fault(WordingFault.EMPTY, pointer, null);
            return;
        }
        Set<String> allowed = WordingNames.allowed(pointer, known);
        try {
            for (String name : Phrase.names(text)) {
                if (!allowed.contains(name)) {
                    faults.add(WordingFault.UNKNOWN_NAME.at(pointer, line(pointer), "{" + name + "}", allowed));
                }
            }
        } catch (TemplateException broken) {
            fault(WordingFault.BROKEN_PHRASE, pointer, text);
        }
    }

    /** Whether what is left is what a wording is made of; the first thing that is not. */
    private void binds(ObjectNode own, DocumentKind kind) {
        try {
            YamlResource.bind(WordingFile.laid(kind, own), ReportWording.class);
        } catch (JsonProcessingException e) {
            faults.add(unbound("", e));
        }
        WordingFile.plans(own).properties().forEach(plan -> {
            ObjectNode laid = WordingFile.shippedPlan(plan.getKey());
            try {
                YamlResource.lay(laid, (ObjectNode) plan.getValue());
                YamlResource.bind(laid, PlanWording.class);
            } catch (JsonProcessingException e) {
                faults.add(unbound("/" + WordingFile.PLANS + "/" + plan.getKey(), e));
            } catch (ClassCastException e) {
                fault(WordingFault.NO_MEMBERS, "/" + WordingFile.PLANS + "/" + plan.getKey(), null);
            }
        });
    }

    private ProblemError unbound(String place, JsonProcessingException e) {
        StringBuilder pointer = new StringBuilder(place);
        String name = null;
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference reference : mapping.getPath()) {
                name = reference.getFieldName();
                pointer.append('/').append(name == null ? reference.getIndex() : name);
            }
        }
        return WordingFault.NO_SUCH_MEMBER.at(pointer.toString(), line(pointer.toString()), name);
    }

    private void fault(WordingFault fault, String pointer, String value) {
        faults.add(fault.at(pointer, line(pointer), value));
    }

    /** Of the place, or of what it stands in. */
    private int line(String pointer) {
        for (String place = pointer; !place.isEmpty(); place = place.substring(0, place.lastIndexOf('/'))) {
            if (lines.containsKey(place)) {
                return lines.get(place);
            }
        }
        return 1;
    }
}
