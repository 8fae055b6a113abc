package vn.hatinh.personnel.figures;

/** What parameters of the four APIs are called alike. */
final class FigureTexts {

    static final String KEY = "Khóa của số liệu, như TD2025-1 hoặc 2025-NU / Key of the fact, as TD2025-1 or 2025-NU";
    static final String IF_MATCH = "ETag của lần đọc cuối / ETag of what was read last";

    private FigureTexts() {}
}
