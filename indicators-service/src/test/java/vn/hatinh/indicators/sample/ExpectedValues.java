package vn.hatinh.indicators.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;

import vn.hatinh.indicators.engine.time.Period;

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

    /** The days that stocks are asked for. */
    public List<LocalDate> days() {
        return of("stock").map(LocalDate::parse).toList();
    }

    /** The periods that flows are asked for. */
    public List<Period> periods() {
        return of("flow").map(Period::parse).toList();
    }

    private Stream<String> of(String kind) {
        return values.stream()
                .filter(value -> value.kind().equals(kind))
                .map(Value::period)
                .distinct();
    }

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
