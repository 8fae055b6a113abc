package vn.hatinh.reporting.sdmx;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.fixtures.Sample.Value;
import vn.hatinh.reporting.sdmx.model.Dimension;

/** Rows of SDMX-CSV, and the keys under which the sample's figures are expected there. */
final class SdmxRows {

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

    private SdmxRows() {}

    /** The key of a figure of the sample, put together without the code under test. */
    static String keyOf(Value value) {
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

    static List<CSVRecord> parse(String csv) {
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

    static String keyOf(CSVRecord row) {
        return Dimension.withPeriod().stream().map(row::get).collect(Collectors.joining("."));
    }
}
