package vn.hatinh.personnel.figures;

import java.util.Map;

/** One fact of each kind that the API records about an agency. */
enum SampleFigure {
    ROUND(
            "recruitment-rounds",
            "TD1",
            Map.of("code", "TD1", "on", "2024-05-01", "equalCases", 2, "equalCasesWomen", 1),
            Map.of("code", "TD1", "on", "2024-05-01", "equalCases", 2, "equalCasesWomen", 2)),
    SURVEY(
            "family-surveys",
            "2024-NU",
            Map.of("year", 2024, "sex", "NU", "respondents", 12, "hoursPerDay", 64.5),
            Map.of("year", 2024, "sex", "NU", "respondents", 13, "hoursPerDay", 66)),
    PRODUCT("communication-products", "SP1", product("Tin 8/3", "TIN_BAI"), product("Tin 8/3", "SU_KIEN")),
    COUNT(
            "anonymous-counts",
            "2024-BAO_LUC_GIA_DINH",
            Map.of("year", 2024, "kind", "BAO_LUC_GIA_DINH", "count", 1),
            Map.of("year", 2024, "kind", "BAO_LUC_GIA_DINH", "count", 0));

    private final String kind;
    private final String key;
    private final Map<String, Object> fact;
    private final Map<String, Object> corrected;

    SampleFigure(String kind, String key, Map<String, Object> fact, Map<String, Object> corrected) {
        this.kind = kind;
        this.key = key;
        this.fact = fact;
        this.corrected = corrected;
    }

    static Map<String, Object> product(String name, String kind) {
        return Map.of(
                "code",
                "SP1",
                "name",
                name,
                "kind",
                kind,
                "channel",
                "CONG_TTDT",
                "equalityTopic",
                true,
                "issued",
                "2024-03-08");
    }

    String key() {
        return key;
    }

    Map<String, Object> fact() {
        return fact;
    }

    /** What a correction says that other services can see. */
    Map<String, Object> corrected() {
        return corrected;
    }

    /** Where facts of its kind are. */
    String path() {
        return "/api/v1/" + kind;
    }

    /** Where it is. */
    String place() {
        return path() + "/" + key;
    }
}
