package vn.hatinh.reporting.sdmx;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

/** In which form data are asked for, and what is refused. */
@QuarkusTest
class SdmxQueryTest extends ReportingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/vnd.sdmx.data+json;version=2.0.0",
                "application/vnd.sdmx.data+json | application/vnd.sdmx.data+json;version=2.0.0",
                "application/vnd.sdmx.data+csv;version=2.0.0 | application/vnd.sdmx.data+csv;version=2.0.0",
                "application/vnd.sdmx.data+json;version=2.0.0;q=0.4, application/vnd.sdmx.data+csv;version=2.0.0;q=0.8 | application/vnd.sdmx.data+csv;version=2.0.0",
                "text/csv | text/csv",
                "application/json | application/json"
            })
    void theFormatIsTheOneAskedFor(String accept, String type) {
        SdmxClient.ask(SdmxClient.FLOW + "A.H27_13._T.1_1.HEADLINE...", accept)
                .statusCode(200)
                .contentType(startsWith(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "application/vnd.sdmx.genericdata+xml;version=2.1",
                "application/vnd.sdmx.data+json;version=1.0.0"
            })
    void aFormatThatThereIsNotIsRefused(String accept) {
        SdmxClient.ask(SdmxClient.FLOW + "all", accept).statusCode(406).contentType("application/problem+json");
    }

    @Test
    void namesComeInTheLanguageOfTheReader() {
        String english = given().filter(new OpenApiFilter())
                .accept(SdmxClient.JSON)
                .header("Accept-Language", "fr, en;q=0.5")
                .get(SdmxClient.FLOW + "A.H27_13._T.1_1.HEADLINE...")
                .then()
                .header("Content-Language", "en")
                .extract()
                .asString();
        assertThat(new DataMessage(english).nameOf(Dimension.INDICATOR.name(), "1_1"))
                .isEqualTo("Women appointed to leadership posts");
        assertThat(new DataMessage(SdmxClient.json("A.H27_13._T.1_1.HEADLINE...", "")).nameOf("INDICATOR", "1_1"))
                .isEqualTo("Tỷ lệ nữ được bổ nhiệm chức vụ lãnh đạo, quản lý");
    }

    @Test
    void whatThereIsNotIsNotFound() {
        SdmxClient.ask("/sdmx/2.1/data/NOPE", SdmxClient.JSON)
                .statusCode(404)
                .body("type", equalTo("urn:problem:sdmx-no-results"))
                .body("detail", containsString("HATINH:DF_662-KH-SNgV(1.0)"));
        SdmxClient.ask(SdmxClient.FLOW + "A.H27_13._T.9_9....", SdmxClient.JSON).statusCode(404);
        SdmxClient.ask(SdmxClient.FLOW + "A.H27_13._T.1_1....?startPeriod=2040", SdmxClient.JSON)
                .statusCode(404);
        SdmxClient.ask("/sdmx/2.1/data/HATINH,DF_662-KH-SNgV,7.0", SdmxClient.JSON)
                .statusCode(404);
        SdmxClient.ask(SdmxClient.FLOW + "all/NOPE", SdmxClient.JSON).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "A.H27_13, key",
        "all?startPeriod=2025-S9, startPeriod",
        "all?endPeriod=tomorrow, endPeriod",
        "all?updatedAfter=2025, updatedAfter",
        "all?detail=some, detail",
        "all?dimensionAtObservation=NOPE, dimensionAtObservation",
        "all?firstNObservations=0, firstNObservations",
        "all?lastNObservations=x, lastNObservations"
    })
    void aQueryThatIsNotWellFormedIsRefusedWithItsFault(String query, String pointer) {
        SdmxClient.ask(SdmxClient.FLOW + query, SdmxClient.JSON)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void historyIsNotServed() {
        SdmxClient.ask(SdmxClient.FLOW + "all?includeHistory=true", SdmxClient.JSON)
                .statusCode(501);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SdmxClient.FLOW + "A.H27_13._T.1_1.HEADLINE...",
                "/sdmx/2.1/dataflow",
                "/sdmx/2.1/codelist/HATINH/CL_SEX"
            })
    void whoHasTheNewestMessageGetsItNotAgain(String path) {
        Response first = SdmxClient.ask(path, "*/*")
                .statusCode(200)
                .header("Figures-As-Of", notNullValue())
                .header("Figures-Freshness", notNullValue())
                .extract()
                .response();

        given().filter(new OpenApiFilter())
                .header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        given().filter(new OpenApiFilter())
                .header("If-None-Match", first.header("ETag"))
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200);
    }
}
