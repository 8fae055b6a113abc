package vn.hatinh.reporting.report.model;

/** A paragraph of the body. */
public record Block(Kind kind, String text) {

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
        ITEM
    }
}
