package vn.hatinh.reporting;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.SampleYear;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

/** Given an agency that closes its years on 30 November since 2024, every output says which days a year has. */
@QuarkusTest
class CutOffsTest extends ReportingTest {

    private static final String AGENCY = Sample.AGENCY + ".740";
    private static final long POSITION = 1;
    private static final String SDMX_CSV = "application/vnd.sdmx.data+csv;version=2.0.0";
    private static final String SDMX_JSON = "application/vnd.sdmx.data+json;version=2.0.0";

    @BeforeEach
    void theAgencyIsFilled() {
        if (position(AGENCY) < POSITION) {
            fill(AGENCY, POSITION, series -> SampleYear.closedInNovember(series, 2024));
        }
    }

    @ParameterizedTest
    @CsvSource({"1.1, STOCK", "4.1, FLOW"})
    void aSeriesTellsThePeriodsThatItsCutOffsEndAndWhereTheyBegin(String code, String kind) {
        get("/api/v1/series/" + code + "?agency=" + AGENCY)
                .statusCode(200)
                .body("kind", equalTo(kind))
                .body("points.officialPeriod", contains("2021", "2022", "2023", "2024", "2025"))
                .body("points.from", contains("2021-01-01", "2022-01-01", "2023-01-01", "2024-01-01", "2024-12-01"))
                .body("points.cutOff", contains("2021-12-31", "2022-12-31", "2023-12-31", "2024-11-30", "2025-11-30"));
    }

    @Test
    void aComparisonTellsThemToo() {
        get("/api/v1/comparison?codes=1.1&units=SNGV,VP&years=2025&agency=" + AGENCY)
                .statusCode(200)
                .body("rows.unit", contains("SNGV", "VP"))
                .body("rows.officialPeriod", everyItem(equalTo("2025")))
                .body("rows.from", everyItem(equalTo("2024-12-01")));
    }

    @Test
    void eachRowOfTheOpenDataHasTheFirstAndTheLastDayOfItsPeriod() {
        List<String> rows = given().filter(new OpenApiFilter())
                .get("/open-data/series.csv?agency=" + AGENCY)
                .asString()
                .lines()
                .toList();

        assertThat(rows.get(0)).contains(",period,cut_off,").endsWith(",first_day");
        assertThat(rows)
                .filteredOn(row -> row.contains(",2025,2025-11-30,"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).endsWith(",2024-12-01"));
        assertThat(rows)
                .filteredOn(row -> row.contains(",2023,2023-12-31,"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).endsWith(",2023-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "?startPeriod=2025&endPeriod=2025, 2025",
        "?startPeriod=2024, 2024 2025",
        "?endPeriod=2024, 2021 2022 2023 2024"
    })
    void aYearIsAskedForByItsNumberInSdmx(String question, String years) {
        List<String> rows = sdmx(question, SDMX_CSV).lines().skip(1).toList();

        assertThat(rows).hasSize(years.split(" ").length);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i)).contains("," + years.split(" ")[i] + ",");
        }
    }

    @Test
    void aCommentInSdmxTellsTheDaysOfTheYear() {
        assertThat(sdmx("?startPeriod=2025", SDMX_CSV)).contains("The period runs from 2024-12-01 to 2025-11-30");
        assertThat(sdmx("?startPeriod=2025", SDMX_JSON))
                .as("the year itself is the calendar's, which agencies have in common")
                .contains("\"start\":\"2025-01-01T00:00:00Z\",\"end\":\"2025-12-31T23:59:59Z\"");
    }

    private static String sdmx(String question, String format) {
        return given().filter(new OpenApiFilter())
                .urlEncodingEnabled(false)
                .accept(format)
                .header("Accept-Language", "en")
                .get("/sdmx/2.1/data/DF_662-KH-SNgV/A.H27_13_740._T.1_1.HEADLINE..." + question)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
