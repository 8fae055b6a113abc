package vn.hatinh.reporting.report.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;

/** A wording with {@code {names}} to be filled in. */
public final class Phrase {

    private static final Engine ENGINE = Engine.builder().addDefaults().build();

    /** Sections, comments and the like of the template language: an office writes text, and no programs. */
    private static final Pattern MORE_THAN_NAMES = Pattern.compile("\\{[#/!@|]");

    private final Template template;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Phrase(String text) {
        template = ENGINE.parse(text);
    }

    /**
     * What a phrase asks for.
     *
     * @throws TemplateException when its braces are not right, or hold more than names
     */
    static List<String> names(String phrase) {
        if (MORE_THAN_NAMES.matcher(phrase).find()) {
            throw new TemplateException("more than names");
        }
        return ENGINE.parse(phrase).getExpressions().stream()
                .map(Expression::toOriginalString)
                .toList();
    }

    /** Fails when the phrase asks for a name that is not among them. */
    public String with(Map<String, ?> values) {
        return template.render(values);
    }
}
