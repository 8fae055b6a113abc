package vn.hatinh.support.problem;

import java.util.Objects;

/** The same in Vietnamese and English. */
public record Text(String vi, String en) {

    public Text {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    /** Both in one line, for the members of a problem that hold a single string. */
    public String inOneLine() {
        return vi + " / " + en;
    }
}
