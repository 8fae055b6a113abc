package vn.hatinh.indicators.engine.rollup;

import java.util.ArrayList;
import java.util.List;

/** Identification codes of agencies: the dotted parts say what lies below what, as H27.13 lies below H27. */
public final class AgencyCode {

    /** Stands for all agencies together. */
    public static final String ALL = "*";

    private static final String LEVEL = ".";

    private AgencyCode() {}

    public static boolean isBelow(String code, String other) {
        return other.equals(ALL) ? !code.equals(ALL) : code.startsWith(other + LEVEL);
    }

    /** What lies directly above a code below {@code top}. */
    static String above(String code, String top) {
        int level = code.lastIndexOf(LEVEL);
        String above = level < 0 ? top : code.substring(0, level);
        return isBelow(above, top) ? above : top;
    }

    /** The codes between a code and {@code top}, itself included and {@code top} not. */
    public static List<String> path(String code, String top) {
        List<String> path = new ArrayList<>();
        for (String at = code; isBelow(at, top); at = above(at, top)) {
            path.add(at);
        }
        return path;
    }
}
