package vn.hatinh.reporting.report.wording;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;

/** A wording with {@code {names}} to be filled in. */
public final class Phrase {

    private static final Engine ENGINE = Engine.builder().addDefaults().build();

    private final Template template;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Phrase(String text) {
        template = ENGINE.parse(text);
    }

    /** Fails when the phrase asks for a name that is not among them. */
    public String with(Map<String, ?> values) {
        return template.render(values);
    }
}
