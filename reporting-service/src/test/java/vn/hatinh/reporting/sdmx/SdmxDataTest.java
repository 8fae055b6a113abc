package vn.hatinh.reporting.sdmx;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.Sample.Value;
import vn.hatinh.reporting.sdmx.model.Attribute;
import vn.hatinh.reporting.stack.ReportingTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class SdmxDataTest extends ReportingTest {

    private static final String OF_THE_AGENCY = ".H27_13......";

    @Test
    void eachObservationIsAFigureOfTheSample() {
        Map<String, CSVRecord> rows = rowsByKey(OF_THE_AGENCY);

        assertThat(rows).hasSameSizeAs(Sample.values());
        for (Value expected : Sample.values()) {
            CSVRecord row = rows.get(SdmxRows.keyOf(expected));
            assertThat(row).as(SdmxRows.keyOf(expected)).isNotNull();
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
        String json = SdmxClient.json(OF_THE_AGENCY, "?dimensionAtObservation=AllDimensions");
        SdmxSchemas.assertIsDataMessage(json);
        Map<String, CSVRecord> rows = rowsByKey(OF_THE_AGENCY);

        Map<String, Map<String, Object>> observations = new DataMessage(json).flatObservations();

        assertThat(observations).containsOnlyKeys(rows.keySet());
        observations.forEach((key, values) -> {
            assertThat(text(values.get("OBS_VALUE")))
                    .as(key)
                    .isEqualTo(rows.get(key).get("OBS_VALUE"));
            for (Attribute attribute : Attribute.all()) {
                assertThat(text(values.get(attribute.name())))
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
        SdmxSchemas.assertIsDataMessage(SdmxClient.json(OF_THE_AGENCY, parameters));
    }

    @Test
    void aSeriesHasItsFiguresByPeriod() {
        String json = SdmxClient.json("A.H27_13._T.1_1.HEADLINE...", "");

        Map<String, Object> figures = new DataMessage(json).onlySeriesByPeriod();

        assertThat(figures.keySet()).containsExactly("2021", "2022", "2023", "2024", "2025");
        assertThat(text(figures.get("2025")))
                .isEqualTo(Sample.value("1.1", "headline", "2025-12-31").value().toPlainString());
    }

    @Test
    void headcountsAreBrokenDownBySexAndAge() {
        CSVRecord row = SdmxClient.onlyRow("A.H27_13._T.H.H-age-sex.F.Y30T39.", "?startPeriod=2025");

        assertThat(row.get("OBS_VALUE")).isEqualTo("7");
        assertThat(row.get("UNIT_MEASURE")).isEqualTo("NUMBER");
        assertThat(row.get("COLLECTION")).isEqualTo("E");
    }

    @Test
    void severalCodesAndWildcardsSelectTheirSeries() {
        assertThat(SdmxClient.rows("A.H27_13._T.1_1+1_3.HEADLINE...", ""))
                .extracting(row -> row.get("INDICATOR"))
                .containsOnly("1_1", "1_3");
        assertThat(SdmxClient.rows("A.H27_13._T..HEADLINE...", "?startPeriod=2025"))
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
        assertThat(SdmxClient.rows("A.H27_13._T.1_1.HEADLINE...", parameters))
                .extracting(row -> row.get("TIME_PERIOD"))
                .containsExactly(periods.split(" "));
    }

    @Test
    void whatDidNotOccurIsNotZero() {
        CSVRecord row = SdmxClient.onlyRow("A.H27_13._T.4_2a.HEADLINE...", "?startPeriod=2022&endPeriod=2022");

        assertThat(row.get("OBS_VALUE")).isEmpty();
        assertThat(row.get("OBS_STATUS")).isEqualTo("M");
        assertThat(row.get("DENOMINATOR")).isEqualTo("0");
    }

    @Test
    void aReaderGetsWhatDisclosureControlLeaves() {
        CSVRecord open = SdmxClient.readersRow("1_1");
        assertThat(open.get("NUMERATOR")).isEqualTo("4");
        assertThat(open.get("CONF_STATUS")).isEqualTo("F");

        CSVRecord rounded = SdmxClient.readersRow("1_4");
        assertThat(rounded.get("OBS_VALUE")).isEqualTo("80");
        assertThat(rounded.get("NUMERATOR")).isEmpty();
        assertThat(rounded.get("COMMENT_OBS")).isEqualTo("Rounded for confidentiality");

        CSVRecord suppressed = SdmxClient.readersRow("2_1");
        assertThat(suppressed.get("OBS_VALUE")).isEmpty();
        assertThat(suppressed.get("OBS_STATUS")).isEqualTo("Q");
        assertThat(suppressed.get("CONF_STATUS")).isEqualTo("C");
        assertThat(suppressed.get("NUMERATOR") + suppressed.get("TARGET") + suppressed.get("TARGET_STATUS"))
                .isEmpty();
    }

    @Test
    void whoSeesMoreThanEverybodyIsToldWhatMustNotBePassedOn() {
        assertThat(SdmxClient.onlyRow("A.H27_13._T.1_1.HEADLINE...", "?startPeriod=2025")
                        .get("CONF_STATUS"))
                .isEqualTo("F");
        assertThat(SdmxClient.onlyRow("A.H27_13._T.1_4.HEADLINE...", "?startPeriod=2025")
                        .get("CONF_STATUS"))
                .isEqualTo("N");
    }

    @Test
    void aReaderGetsNoUnits() {
        assertThat(SdmxRows.parse(
                        SdmxClient.readerAsks("A.H27_13......").extract().asString()))
                .extracting(row -> row.get("ORG_UNIT"))
                .containsOnly("_T");
        SdmxClient.readerAsks("A.H27_13.VP.....").statusCode(403).body("type", equalTo("urn:problem:unit-not-allowed"));
        SdmxClient.readerAsks("A.H99......").statusCode(403).body("type", equalTo("urn:problem:agency-not-allowed"));
    }

    private static Map<String, CSVRecord> rowsByKey(String key) {
        return SdmxClient.rows(key, "").stream().collect(Collectors.toMap(SdmxRows::keyOf, row -> row));
    }

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
