package vn.hatinh.reporting.programme.evidence;

import java.text.Normalizer;

/** Names of uploaded files: no folders, nothing invisible, and an ending that fits the content. */
final class FileName {

    private static final int LONGEST = 150;
    private static final String NAMELESS = "tep";

    private FileName() {}

    /**
     * @param sent what the sender calls it; may be null
     * @param kind what it is
     */
    static String of(String sent, FileKind kind) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC)
                .replaceAll("(?s)^.*[/\\\\]", "")
                // controls, and the marks that turn the direction of text and so hide an ending
                .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .strip();
        int dot = name.lastIndexOf('.');
        boolean fits = dot > 0 && kind.hasExtension(name.substring(dot + 1));
        String base = fits ? name.substring(0, dot) : name;
        String ending = fits ? name.substring(dot) : "." + kind.extension();
        String readable = base.replaceAll("^[.\\s]+|[.\\s]+$", "");
        return (readable.isEmpty() ? NAMELESS : readable.substring(0, Math.min(LONGEST, readable.length()))) + ending;
    }
}
