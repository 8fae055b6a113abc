package vn.hatinh.reporting.sdmx;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.Sample.Value;
import vn.hatinh.reporting.sdmx.model.Attribute;
import vn.hatinh.reporting.sdmx.model.Dimension;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class SdmxDataTest extends ReportingTest {

    private static final String FLOW = "/sdmx/2.1/data/DF_662-KH-SNgV/";
    private static final String JSON = "application/vnd.sdmx.data+json;version=2.0.0";
    private static final String CSV = "application/vnd.sdmx.data+csv;version=2.0.0";
    private static final String OF_THE_AGENCY = ".H27_13......";

    @Test
    void eachObservationIsAFigureOfTheSample() {
        Map<String, CSVRecord> rows = rowsByKey(OF_THE_AGENCY);

        assertThat(rows).hasSameSizeAs(Sample.values());
        for (Value expected : Sample.values()) {
            CSVRecord row = rows.get(keyOf(expected));
            assertThat(row).as(keyOf(expected)).isNotNull();
            assertNumber(row.get("OBS_VALUE"), expected.value());
            assertNumber(row.get("NUMERATOR"), expected.numerator());
            assertNumber(row.get("DENOMINATOR"), expected.denominator());
            assertThat(row.get("TARGET_STATUS"))
                    .isEqualTo(
                            expected.status() == null ? "" : expected.status().name());
        }
    }

    @Test
    void theJsonSaysTheSameAsTheCsv() {
        String json = json(OF_THE_AGENCY, "?dimensionAtObservation=AllDimensions");
        SdmxSchemas.assertIsDataMessage(json);
        Map<String, CSVRecord> rows = rowsByKey(OF_THE_AGENCY);

        Map<String, List<Object>> observations = new DataMessage(json).flatObservations();

        assertThat(observations).containsOnlyKeys(rows.keySet());
        observations.forEach((key, values) -> {
            assertThat(text(values.get(0))).as(key).isEqualTo(rows.get(key).get("OBS_VALUE"));
            for (Attribute attribute : Attribute.all()) {
                assertThat(text(values.get(1 + attribute.ordinal())))
                        .as(key + " " + attribute)
                        .isEqualTo(rows.get(key).get(attribute.name()));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?detail=dataonly",
                "?detail=serieskeysonly",
                "?detail=nodata",
                "?dimensionAtObservation=AllDimensions",
                "?dimensionAtObservation=SEX",
                "?dimensionAtObservation=INDICATOR&detail=dataonly",
                "?dimensionAtObservation=AllDimensions&detail=serieskeysonly",
                "?lastNObservations=1",
                "?startPeriod=2024&endPeriod=2025"
            })
    void everyMessageKeepsToTheRulesOfTheFormat(String parameters) {
        SdmxSchemas.assertIsDataMessage(json(OF_THE_AGENCY, parameters));
    }

    @Test
    void aSeriesHasItsFiguresByPeriod() {
        String json = json("A.H27_13._T.1_1.HEADLINE...", "");

        Map<String, Object> figures = new DataMessage(json).onlySeriesByPeriod();

        assertThat(figures.keySet()).containsExactly("2021", "2022", "2023", "2024", "2025");
        assertThat(text(figures.get("2025")))
                .isEqualTo(Sample.value("1.1", "headline", "2025-12-31").value().toPlainString());
    }

    @Test
    void headcountsAreBrokenDownBySexAndAge() {
        CSVRecord row = onlyRow("A.H27_13._T.H.H-age-sex.F.Y30T39.", "?startPeriod=2025");

        assertThat(row.get("OBS_VALUE")).isEqualTo("7");
        assertThat(row.get("UNIT_MEASURE")).isEqualTo("NUMBER");
        assertThat(row.get("COLLECTION")).isEqualTo("E");
    }

    @Test
    void severalCodesAndWildcardsSelectTheirSeries() {
        assertThat(rows("A.H27_13._T.1_1+1_3.HEADLINE...", ""))
                .extracting(row -> row.get("INDICATOR"))
                .containsOnly("1_1", "1_3");
        assertThat(rows("A.H27_13._T..HEADLINE...", "?startPeriod=2025"))
                .hasSize(20)
                .extracting(row -> row.get("READING"))
                .containsOnly("HEADLINE");
    }

    @ParameterizedTest
    @CsvSource({
        "?startPeriod=2023&endPeriod=2024, 2023 2024",
        "?startPeriod=2024-S2, 2025",
        "?firstNObservations=2, 2021 2022",
        "?lastNObservations=1, 2025",
        "?firstNObservations=1&lastNObservations=1, 2021 2025",
        "?firstNObservations=4&lastNObservations=4, 2021 2022 2023 2024 2025",
        "?updatedAfter=2026-11-22T07:04:59Z, 2021 2022 2023 2024 2025"
    })
    void periodsAreChosenAsAskedFor(String parameters, String periods) {
        assertThat(rows("A.H27_13._T.1_1.HEADLINE...", parameters))
                .extracting(row -> row.get("TIME_PERIOD"))
                .containsExactly(periods.split(" "));
    }

    @Test
    void whatDidNotOccurIsNotZero() {
        CSVRecord row = onlyRow("A.H27_13._T.4_2a.HEADLINE...", "?startPeriod=2022&endPeriod=2022");

        assertThat(row.get("OBS_VALUE")).isEmpty();
        assertThat(row.get("OBS_STATUS")).isEqualTo("M");
        assertThat(row.get("DENOMINATOR")).isEqualTo("0");
    }

    @Test
    void aReaderGetsWhatDisclosureControlLeaves() {
        CSVRecord open = readersRow("1_1");
        assertThat(open.get("NUMERATOR")).isEqualTo("4");
        assertThat(open.get("CONF_STATUS")).isEqualTo("F");

        CSVRecord rounded = readersRow("1_4");
        assertThat(rounded.get("OBS_VALUE")).isEqualTo("80");
        assertThat(rounded.get("NUMERATOR")).isEmpty();
        assertThat(rounded.get("COMMENT_OBS")).isEqualTo("Rounded for confidentiality");

        CSVRecord suppressed = readersRow("2_1");
        assertThat(suppressed.get("OBS_VALUE")).isEmpty();
        assertThat(suppressed.get("OBS_STATUS")).isEqualTo("Q");
        assertThat(suppressed.get("CONF_STATUS")).isEqualTo("C");
        assertThat(suppressed.get("NUMERATOR") + suppressed.get("TARGET") + suppressed.get("TARGET_STATUS"))
                .isEmpty();
    }

    @Test
    void whoSeesMoreThanEverybodyIsToldWhatMustNotBePassedOn() {
        assertThat(onlyRow("A.H27_13._T.1_1.HEADLINE...", "?startPeriod=2025").get("CONF_STATUS"))
                .isEqualTo("F");
        assertThat(onlyRow("A.H27_13._T.1_4.HEADLINE...", "?startPeriod=2025").get("CONF_STATUS"))
                .isEqualTo("N");
    }

    @Test
    void aReaderGetsNoUnits() {
        assertThat(parse(readerAsks("A.H27_13......").extract().asString()))
                .extracting(row -> row.get("ORG_UNIT"))
                .containsOnly("_T");
        readerAsks("A.H27_13.VP.....").statusCode(403).body("type", equalTo("urn:problem:unit-not-allowed"));
        readerAsks("A.H99......").statusCode(403).body("type", equalTo("urn:problem:agency-not-allowed"));
    }

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
        ask(FLOW + "A.H27_13._T.1_1.HEADLINE...", accept).statusCode(200).contentType(startsWith(type));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "application/vnd.sdmx.genericdata+xml;version=2.1",
                "application/vnd.sdmx.data+json;version=1.0.0"
            })
    void aFormatThatThereIsNotIsRefused(String accept) {
        ask(FLOW + "all", accept).statusCode(406).contentType("application/problem+json");
    }

    @Test
    void namesComeInTheLanguageOfTheReader() {
        String english = given().filter(new OpenApiFilter())
                .accept(JSON)
                .header("Accept-Language", "fr, en;q=0.5")
                .get(FLOW + "A.H27_13._T.1_1.HEADLINE...")
                .then()
                .header("Content-Language", "en")
                .extract()
                .asString();
        assertThat(new DataMessage(english).nameOf(Dimension.INDICATOR.name(), "1_1"))
                .isEqualTo("Women appointed to leadership posts");
        assertThat(new DataMessage(json("A.H27_13._T.1_1.HEADLINE...", "")).nameOf("INDICATOR", "1_1"))
                .isEqualTo("Tỷ lệ nữ được bổ nhiệm chức vụ lãnh đạo, quản lý");
    }

    @Test
    void whatThereIsNotIsNotFound() {
        ask("/sdmx/2.1/data/NOPE", JSON)
                .statusCode(404)
                .body("type", equalTo("urn:problem:sdmx-no-results"))
                .body("detail", containsString("HATINH:DF_662-KH-SNgV(1.0)"));
        ask(FLOW + "A.H27_13._T.9_9....", JSON).statusCode(404);
        ask(FLOW + "A.H27_13._T.1_1....?startPeriod=2040", JSON).statusCode(404);
        ask("/sdmx/2.1/data/HATINH,DF_662-KH-SNgV,7.0", JSON).statusCode(404);
        ask(FLOW + "all/NOPE", JSON).statusCode(404);
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
        ask(FLOW + query, JSON)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void historyIsNotServed() {
        ask(FLOW + "all?includeHistory=true", JSON).statusCode(501);
    }

    private static ValidatableResponse ask(String path, String accept) {
        return given().filter(new OpenApiFilter())
                .urlEncodingEnabled(false)
                .accept(accept)
                .get(path)
                .then();
    }

    private static String json(String key, String parameters) {
        return ask(FLOW + key + parameters, JSON).statusCode(200).extract().asString();
    }

    private static List<CSVRecord> rows(String key, String parameters) {
        return parse(ask(FLOW + key + parameters, CSV).statusCode(200).extract().asString());
    }

    private static CSVRecord onlyRow(String key, String parameters) {
        List<CSVRecord> rows = rows(key, parameters);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static CSVRecord readersRow(String indicator) {
        return parse(readerAsks("A.H27_13._T." + indicator + ".HEADLINE...?startPeriod=2025&endPeriod=2025")
                        .statusCode(200)
                        .extract()
                        .asString())
                .get(0);
    }

    private static ValidatableResponse readerAsks(String query) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("statistician", "H27", "reader"))
                .urlEncodingEnabled(false)
                .accept(CSV)
                .header("Accept-Language", "en")
                .get(FLOW + query)
                .then();
    }

    private static List<CSVRecord> parse(String csv) {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, CSVRecord> rowsByKey(String key) {
        return rows(key, "").stream()
                .collect(Collectors.toMap(
                        row -> Dimension.withPeriod().stream().map(row::get).collect(Collectors.joining(".")),
                        row -> row));
    }

    /** The key of a figure of the sample, put together without the code under test. */
    private static String keyOf(Value value) {
        Map<String, String> parts = Arrays.stream(value.reading().split("/"))
                .filter(part -> part.contains(":"))
                .collect(Collectors.toMap(part -> part.split(":")[0], part -> part.split(":")[1]));
        String indicator = value.code().replace('.', '_');
        String keyed = Arrays.stream(value.reading().split("/"))
                .map(part -> part.split(":")[0])
                .collect(Collectors.joining("-"));
        String breakdown = parts.entrySet().stream()
                .filter(part -> !List.of("sex", "age").contains(part.getKey()))
                .map(part -> part.getKey() + "-"
                        + CODES.getOrDefault(part.getValue(), part.getValue().replace('.', '_')))
                .findFirst()
                .orElse("_T");
        return String.join(
                ".",
                "A",
                "H27_13",
                value.unit().equals(Sample.ROOT) ? "_T" : value.unit(),
                indicator,
                value.reading().equals("headline") ? "HEADLINE" : indicator + "-" + keyed,
                CODES.getOrDefault(parts.getOrDefault("sex", ""), "_Z"),
                CODES.getOrDefault(parts.getOrDefault("age", ""), "_T"),
                breakdown,
                value.period().substring(0, 4));
    }

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NU", "F"),
            Map.entry("NAM", "M"),
            Map.entry("<30", "Y_LT30"),
            Map.entry("30-39", "Y30T39"),
            Map.entry("40-49", "Y40T49"),
            Map.entry("50+", "Y_GE50"),
            Map.entry("Cán bộ", "Can_bo"),
            Map.entry("Công chức", "Cong_chuc"),
            Map.entry("Viên chức", "Vien_chuc"));

    private static String text(Object value) {
        return value == null ? "" : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static void assertNumber(String actual, BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isEmpty();
        } else {
            assertThat(new BigDecimal(actual)).isEqualByComparingTo(expected);
        }
    }
}
