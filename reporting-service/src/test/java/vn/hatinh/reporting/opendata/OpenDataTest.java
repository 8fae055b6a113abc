package vn.hatinh.reporting.opendata;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.Sample.Value;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class OpenDataTest extends ReportingTest {

    private static final String CSV = "/open-data/series.csv";
    private static final String PARQUET = "/open-data/series.parquet";
    private static final String DESCRIPTION = "/open-data/datapackage.json";

    @TempDir
    Path folder;

    @Test
    void everySeriesOfTheWholeAgencyIsThereAndNoUnit() {
        List<CSVRecord> rows = rows();
        List<Value> expected = Sample.values().stream()
                .filter(value -> value.unit().equals(Sample.ROOT))
                .toList();

        assertThat(rows)
                .extracting(row -> row.get("indicator") + " " + row.get("reading") + " " + row.get("cut_off"))
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(value -> value.code() + " " + value.reading() + " " + cutOff(value))
                        .toList());
    }

    @Test
    void aFigureThatEverybodyMaySeeIsTheOneOfTheSample() {
        Value expected = Sample.value("1.1", "headline", "2025-12-31");

        CSVRecord row = row("1.1", "headline", "2025-12-31");

        assertThat(new BigDecimal(row.get("value"))).isEqualByComparingTo(expected.value());
        assertThat(row.get("numerator")).isEqualTo("4");
        assertThat(row.get("period")).isEqualTo("2025");
        assertThat(row.get("first_day")).isEqualTo("2025-01-01");
        assertThat(row.get("kind")).isEqualTo("STOCK");
        assertThat(row.get("agency_name")).isEqualTo("Sở Ngoại vụ");
        assertThat(row.get("indicator_name_en")).isEqualTo("Women appointed to leadership posts");
        assertThat(row.get("disclosure")).isEqualTo("OPEN");
        assertThat(row.get("status")).isEqualTo("ACHIEVED");
    }

    @Test
    void whoeverAsksGetsWhatEverybodyMaySee() {
        assertThat(row("1.4", "headline", "2025-12-31").get("value")).isEqualTo("80");
        CSVRecord suppressed = row("2.1", "headline", "2025-12-31");
        assertThat(suppressed.get("value") + suppressed.get("numerator") + suppressed.get("target"))
                .isEmpty();
        assertThat(suppressed.get("disclosure")).isEqualTo("SUPPRESSED");
        assertThat(as("committee").get(CSV).asString())
                .isEqualTo(as("reader").get(CSV).asString());
    }

    @Test
    void aBreakdownHasItsDimensionsInColumns() {
        CSVRecord row = row("H", "age:30-39/sex:NU", "2025-12-31");

        assertThat(row.get("sex")).isEqualTo("F");
        assertThat(row.get("age")).isEqualTo("30-39");
        CSVRecord course = row("5.1", "kind:TIN_HOC", "2025-12-31");
        assertThat(course.get("breakdown")).isEqualTo("kind");
        assertThat(course.get("breakdown_value")).isEqualTo("TIN_HOC");
    }

    @Test
    void theParquetSaysTheSameAsTheCsv() throws IOException {
        Path file = folder.resolve("series.parquet");
        Files.write(file, as("reader").get(PARQUET).asByteArray());

        try (Stream<Map<String, String>> read =
                ParquetReader.streamContent(file.toFile(), HydratorSupplier.constantly(new RowReader()))) {
            assertThat(read)
                    .isEqualTo(rows().stream().map(OpenDataTest::withoutEmpties).toList());
        }
    }

    @Test
    void theDescriptionHasTheColumnsOfTheFile() {
        List<String> header = rows().get(0).getParser().getHeaderNames();

        as("reader")
                .get(DESCRIPTION)
                .then()
                .statusCode(200)
                .body("resources", hasSize(2))
                .body("resources[0].path", equalTo("series.csv"))
                .body("resources[0].schema.fields.name", equalTo(header))
                .body("resources[1].path", equalTo("series.parquet"))
                .body("licenses[0].name", equalTo("CC-BY-4.0"));
    }

    @Test
    void theValuesHaveTheTypesOfTheDescription() {
        Map<String, String> types = as("reader")
                .get(DESCRIPTION)
                .jsonPath()
                .getMap("resources[0].schema.fields.collectEntries { [it.name, it.type] }");
        List<String> key = as("reader").get(DESCRIPTION).jsonPath().getList("resources[0].schema.primaryKey");

        assertThat(rows()).allSatisfy(row -> types.forEach((column, type) -> parse(row.get(column), type)));
        assertThat(rows())
                .extracting(row -> key.stream().map(row::get).toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {CSV, PARQUET, DESCRIPTION})
    void anUnchangedFileIsNotSentAgain(String path) {
        Response first = as("reader").get(path);

        assertThat(first.header("Last-Modified")).isEqualTo("Sun, 22 Nov 2026 07:05:00 GMT");
        as("reader")
                .header("If-None-Match", first.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
        as("reader")
                .header("If-Modified-Since", first.header("Last-Modified"))
                .get(path)
                .then()
                .statusCode(304);
    }

    @Test
    void anAgencyWithoutFiguresHasAHeaderOnly() {
        String csv = given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("statistician", "H88", "reader"))
                .get(CSV)
                .asString();

        assertThat(csv.lines()).hasSize(1);
    }

    private static RequestSpecification as(String role) {
        return given().filter(new OpenApiFilter())
                .auth()
                .oauth2(Tokens.of("statistician", Sample.AGENCY, role))
                // other tests make agencies below this one
                .queryParam("agency", Sample.AGENCY);
    }

    private static List<CSVRecord> rows() {
        String csv = as("reader").get(CSV).then().statusCode(200).extract().asString();
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

    private static CSVRecord row(String indicator, String reading, String cutOff) {
        return rows().stream()
                .filter(row -> row.get("indicator").equals(indicator)
                        && row.get("reading").equals(reading)
                        && row.get("cut_off").equals(cutOff))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> withoutEmpties(CSVRecord row) {
        Map<String, String> values = new TreeMap<>(row.toMap());
        values.values().removeIf(String::isEmpty);
        values.replaceAll((column, value) -> RowReader.NUMBERS.contains(column) ? plain(new BigDecimal(value)) : value);
        return values;
    }

    private static void parse(String value, String type) {
        if (value.isEmpty()) {
            return;
        }
        switch (type) {
            case "integer" -> Long.parseLong(value);
            case "number" -> new BigDecimal(value);
            case "date" -> LocalDate.parse(value);
            default -> assertThat(type).isEqualTo("string");
        }
    }

    private static String cutOff(Value value) {
        return value.period().length() == 4 ? value.period() + "-12-31" : value.period();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Rows as text by column; what is missing is left out. */
    private static final class RowReader implements Hydrator<Map<String, String>, Map<String, String>> {

        private static final List<String> NUMBERS = List.of("value", "numerator", "denominator", "target");

        @Override
        public Map<String, String> start() {
            return new TreeMap<>();
        }

        @Override
        public Map<String, String> add(Map<String, String> row, String column, Object value) {
            if (value instanceof Double number) {
                row.put(column, plain(BigDecimal.valueOf(number)));
            } else if (value instanceof Integer days) {
                row.put(column, LocalDate.ofEpochDay(days).toString());
            } else if (value != null) {
                row.put(column, value.toString());
            }
            return row;
        }

        @Override
        public Map<String, String> finish(Map<String, String> row) {
            return row;
        }
    }
}
