package vn.hatinh.reporting.report.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.hatinh.reporting.report.docx.TemplateTexts.Paragraph;
import vn.hatinh.support.problem.ProblemError;
import vn.hatinh.support.problem.Text;

/** Holds the names in a template against what a document has. */
final class PlaceholderCheck {

    private final TemplateTexts texts;
    private final List<String> sections;
    private final Map<String, List<Paragraph>> places = new LinkedHashMap<>();
    private final List<ProblemError> faults = new ArrayList<>();

    private PlaceholderCheck(TemplateTexts texts, List<String> sections) {
        this.texts = texts;
        this.sections = sections;
    }

    static List<ProblemError> faults(TemplateTexts texts, List<String> sections) {
        PlaceholderCheck check = new PlaceholderCheck(texts, sections);
        texts.foreign().forEach(foreign -> check.fault(TemplateFault.FOREIGN, foreign.place(), foreign.what()));
        texts.paragraphs().forEach(check::read);
        check.places.forEach(check::repeated);
        check.required();
        check.sections();
        check.appendices();
        return check.faults;
    }

    private void read(Paragraph paragraph) {
        List<String> names = Placeholder.ANY
                .matcher(paragraph.text())
                .results()
                .map(found -> found.group(1))
                .toList();
        String rest = Placeholder.ANY.matcher(paragraph.text()).replaceAll("");
        if (rest.contains("{{") || rest.contains("}}")) {
            fault(TemplateFault.BROKEN, paragraph.place(), paragraph.text());
        }
        for (String name : names) {
            Optional<Placeholder.Form> form = Placeholder.form(name, sections);
            if (form.isEmpty()) {
                fault(TemplateFault.UNKNOWN, paragraph.place(), name, known());
            } else if (!paragraph.reached() || !paragraph.plain().equals(paragraph.text())) {
                fault(TemplateFault.OUT_OF_REACH, paragraph.place(), name);
            } else if (form.get() != Placeholder.Form.WORDS
                    && (paragraph.inMargin() || !paragraph.text().strip().matches("\\{\\{[^{}]*}}"))) {
                fault(TemplateFault.NOT_ALONE, paragraph.place(), paragraph.text());
            } else {
                places.computeIfAbsent(name, any -> new ArrayList<>()).add(paragraph);
            }
        }
    }

    private void repeated(String name, List<Paragraph> found) {
        if (found.size() > 1 && Placeholder.form(name, sections).orElseThrow() != Placeholder.Form.WORDS) {
            fault(TemplateFault.REPEATED, found.get(1).place(), name);
        }
    }

    private void required() {
        Arrays.stream(Placeholder.values())
                .filter(Placeholder::isRequired)
                .filter(name -> !places.containsKey(name.key()))
                .forEach(name -> fault(TemplateFault.MISSING, "/word/document.xml", "{{" + name.key() + "}}"));
    }

    /** All sections at once, or each of them. */
    private void sections() {
        boolean all = places.containsKey(Placeholder.NOI_DUNG.key());
        boolean some = places.keySet().stream().anyMatch(Placeholder::isOfSection);
        if (all && some) {
            fault(TemplateFault.REPEATED, "/word/document.xml", "{{" + Placeholder.NOI_DUNG.key() + "}}");
        } else if (some) {
            sections.stream()
                    .map(Placeholder::ofSection)
                    .filter(name -> !places.containsKey(name))
                    .forEach(name -> fault(TemplateFault.MISSING, "/word/document.xml", "{{" + name + "}}"));
        } else if (!all) {
            fault(TemplateFault.MISSING, "/word/document.xml", "{{" + Placeholder.NOI_DUNG.key() + "}}");
        }
    }

    /** They stand on pages of their own, behind everything else. */
    private void appendices() {
        List<Paragraph> found = places.getOrDefault(Placeholder.PHU_LUC.key(), List.of());
        if (found.isEmpty()) {
            return;
        }
        Paragraph place = found.get(0);
        List<Paragraph> all = texts.paragraphs().stream()
                .filter(paragraph -> !paragraph.inMargin())
                .toList();
        int at = all.indexOf(place);
        boolean behindPages = all.subList(0, at).stream().anyMatch(Paragraph::endsPages);
        boolean last = all.subList(at + 1, all.size()).stream()
                .allMatch(paragraph -> paragraph.inText()
                        && !paragraph.endsPages()
                        && paragraph.text().isBlank());
        if (!behindPages || !last || !place.inText() || place.endsPages()) {
            fault(TemplateFault.APPENDICES, place.place(), place.text());
        }
    }

    private String known() {
        return Stream.concat(
                        Arrays.stream(Placeholder.values()).map(Placeholder::key),
                        sections.stream().map(Placeholder::ofSection))
                .collect(Collectors.joining(", "));
    }

    private void fault(TemplateFault fault, String place, String value) {
        faults.add(fault.at(place, value));
    }

    private void fault(TemplateFault fault, String place, String value, String accepted) {
        faults.add(new ProblemError(place, fault.code(), value, fault.message(), new Text(accepted, accepted)));
    }
}
