package vn.hatinh.indicators.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;

/** What an independent program computed from the sample workbook. */
public record ExpectedValues(String source, List<Value> values) {

    public record Value(
            String code,
            String reading,
            String unit,
            String kind,
            String period,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            String status) {}

    public static ExpectedValues read() {
        try {
            return new ObjectMapper()
                    .registerModule(new ParameterNamesModule())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readValue(
                            Path.of("..", "sample-data", "so-mau-expected.json").toFile(), ExpectedValues.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
