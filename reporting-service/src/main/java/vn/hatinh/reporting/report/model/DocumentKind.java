package vn.hatinh.reporting.report.model;

import java.util.Arrays;

/** What is written; each kind has its own numbers. */
public enum DocumentKind {
    /** báo cáo năm */
    ANNUAL("annual", "bao-cao-nam"),
    /** báo cáo sơ kết 6 tháng */
    HALF_YEAR("half-year", "bao-cao-6-thang"),
    /** kế hoạch năm */
    PLAN("plan", "ke-hoach-nam");

    private final String path;
    private final String fileName;

    DocumentKind(String path, String fileName) {
        this.path = path;
        this.fileName = fileName;
    }

    /** Its name in an address. */
    public String path() {
        return path;
    }

    /** Its name in a file name, before the year. */
    public String fileName() {
        return fileName;
    }

    /** @throws IllegalArgumentException when no kind is called so */
    public static DocumentKind ofPath(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of document is called " + path));
    }
}
