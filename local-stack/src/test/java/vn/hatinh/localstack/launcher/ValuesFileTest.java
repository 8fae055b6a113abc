package vn.hatinh.localstack.launcher;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ValuesFileTest {

    private final ValuesFile file = new ValuesFile(Json.MAPPER);

    @Test
    void holdsOneValueALineInAFixedOrderOfKeys() {
        var values = Json.of("""
                [{"unit": "SNgV", "code": "1.1", "reading": "headline", "kind": "stock", "period": "2025-12-31",
                  "status": "MISSED", "value": 33.33333333, "numerator": 4, "denominator": 12},
                 {"code": "H", "reading": "type:Cán bộ/sex:NAM", "unit": "SNgV", "kind": "stock",
                  "period": "2021-12-31", "numerator": 0, "denominator": null, "value": 0, "status": null}]
                """);
        assertThat(file.format("so-mau.xlsx", values)).isEqualTo("""
                        {"source": "so-mau.xlsx", "values": [
                        {"code": "1.1", "reading": "headline", "unit": "SNgV", "kind": "stock", "period": "2025-12-31", \
                        "numerator": 4, "denominator": 12, "value": 33.33333333, "status": "MISSED"},
                        {"code": "H", "reading": "type:Cán bộ/sex:NAM", "unit": "SNgV", "kind": "stock", \
                        "period": "2021-12-31", "numerator": 0, "denominator": null, "value": 0, "status": null}
                        ]}
                        """);
    }

    @Test
    void writesANumberInOneForm() {
        var values = Json.of("[{\"numerator\": 1E+2, \"denominator\": 100.00, \"value\": 0.000}]");
        assertThat(file.format("x", values)).contains("\"numerator\": 100, \"denominator\": 100, \"value\": 0,");
    }

    @Test
    void whatTheServiceLeftOutIsNull() {
        assertThat(file.format("x", Json.of("[{\"code\": \"1.1\"}]"))).contains("\"code\": \"1.1\", \"reading\": null");
    }
}
