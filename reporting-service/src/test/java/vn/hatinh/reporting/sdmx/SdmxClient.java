package vn.hatinh.reporting.sdmx;

import java.util.List;

import org.apache.commons.csv.CSVRecord;

import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Asks for data of the sample's plan; each answer is held against the API's description. */
final class SdmxClient {

    static final String FLOW = "/sdmx/2.1/data/DF_662-KH-SNgV/";
    static final String JSON = "application/vnd.sdmx.data+json;version=2.0.0";
    static final String CSV = "application/vnd.sdmx.data+csv;version=2.0.0";

    private SdmxClient() {}

    static ValidatableResponse ask(String path, String accept) {
        return given().filter(new OpenApiFilter())
                .urlEncodingEnabled(false)
                .accept(accept)
                .get(path)
                .then();
    }

    static String json(String key, String parameters) {
        return ask(FLOW + key + parameters, JSON).statusCode(200).extract().asString();
    }

    static List<CSVRecord> rows(String key, String parameters) {
        return SdmxRows.parse(
                ask(FLOW + key + parameters, CSV).statusCode(200).extract().asString());
    }

    static CSVRecord onlyRow(String key, String parameters) {
        List<CSVRecord> rows = rows(key, parameters);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    static CSVRecord readersRow(String indicator) {
        return SdmxRows.parse(readerAsks("A.H27_13._T." + indicator + ".HEADLINE...?startPeriod=2025&endPeriod=2025")
                        .statusCode(200)
                        .extract()
                        .asString())
                .get(0);
    }

    static ValidatableResponse readerAsks(String query) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("statistician", "H27", "reader"))
                .urlEncodingEnabled(false)
                .accept(CSV)
                .header("Accept-Language", "en")
                .get(FLOW + query)
                .then();
    }
}
