package vn.hatinh.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.localstack.stack.Service;

/** Values in the layout of the expected ones, each by its key and written so that 100 equals 100.0. */
record ValueList(Map<String, String> byKey) {

    static final Path EXPECTED = RunningSystem.HOME.resolve("sample-data").resolve("so-mau-expected.json");

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static ValueList expected() {
        return read(EXPECTED);
    }

    static ValueList read(Path file) {
        try {
            return of(JSON.readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values at every day and period for which there are expected ones. */
    static ValueList of(RunningSystem system) {
        List<String> periods = expected().periods();
        String days = periods.stream().filter(period -> period.length() == 10).collect(Collectors.joining(","));
        String flows = periods.stream().filter(period -> period.length() < 10).collect(Collectors.joining(","));
        String answer = system.request()
                .queryParam("on", days)
                .queryParam("period", flows)
                .get(system.at(Service.INDICATORS, "/api/v1/values"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return of(JSON.readTree(answer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValueList of(JsonNode list) {
        Map<String, String> values = new TreeMap<>();
        for (JsonNode value : list.get("values")) {
            String key = String.join(
                    " | ",
                    value.get("code").textValue(),
                    value.get("reading").textValue(),
                    value.get("unit").textValue(),
                    value.get("kind").textValue(),
                    value.get("period").textValue());
            String content = number(value.get("numerator")) + " / " + number(value.get("denominator")) + " = "
                    + number(value.get("value")) + " " + value.get("status").textValue();
            values.put(key, content);
        }
        return new ValueList(values);
    }

    List<String> periods() {
        return byKey.keySet().stream().map(ValueList::periodOf).distinct().toList();
    }

    static String periodOf(String key) {
        return key.substring(key.lastIndexOf('|') + 2);
    }

    /** The keys whose values differ between the two. */
    static Map<String, String> differences(ValueList before, ValueList after) {
        Map<String, String> differences = new TreeMap<>();
        after.byKey.forEach((key, value) -> {
            if (!value.equals(before.byKey.get(key))) {
                differences.put(key, before.byKey.get(key) + " -> " + value);
            }
        });
        before.byKey.keySet().stream()
                .filter(key -> !after.byKey.containsKey(key))
                .forEach(key -> differences.put(key, before.byKey.get(key) + " -> gone"));
        return differences;
    }

    private static String number(JsonNode number) {
        if (number.isNull()) {
            return null;
        }
        BigDecimal decimal = number.decimalValue().stripTrailingZeros();
        return decimal.toPlainString();
    }
}
