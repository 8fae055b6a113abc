package vn.hatinh.reporting.report.model;

import java.util.List;
import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of the text that people may replace.
 *
 * @param id names its place in every report of the kind, for example {@code results.1.1}
 * @param edit null as long as the text is the generated one
 */
public record Block(
        String id,
        Kind kind,
        String text,
        @Schema(nullable = true) Edit edit) {

    /** What a paragraph is, from the outside in. */
    public enum Kind {
        /** "I. TITLE" */
        SECTION,
        /** "1. Title" */
        SUBSECTION,
        /** "a) text" */
        POINT,
        /** plain text */
        PARAGRAPH,
        /** "- text" */
        ITEM,
        /** says what people have to write here; a report that is issued has none left */
        PROMPT,
        /** the last paragraph */
        CLOSING
    }

    public Block {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    public static Block generated(String id, Kind kind, String text) {
        return new Block(id, kind, text, null);
    }

    /** The same place with somebody's own text; what was asked for has been written then. */
    public Block written(TextEdit own) {
        Kind written = kind == Kind.PROMPT ? Kind.PARAGRAPH : kind;
        return new Block(id, written, own.text(), new Edit(own.by(), own.at(), text));
    }

    /** Each line of the text is a paragraph of its own. */
    public List<String> paragraphs() {
        return text.lines().toList();
    }
}
