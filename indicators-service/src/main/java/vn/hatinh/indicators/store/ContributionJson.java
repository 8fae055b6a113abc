package vn.hatinh.indicators.store;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.indicators.engine.contribution.Contribution;

/**
 * The stored form of contributions: {@code [[measure, bucket, unit, day, amount, day, amount, ...], ...]}. Measure, bucket
 * and unit stand once for all their days.
 */
final class ContributionJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** About as many characters as a row has. */
    private static final int ROW_LENGTH = 48;

    private ContributionJson() {}

    static String write(List<Contribution> contributions) {
        StringWriter text = new StringWriter(ROW_LENGTH * contributions.size() + 2);
        try (JsonGenerator json = JSON.getFactory().createGenerator(text)) {
            json.writeStartArray();
            for (List<Contribution> cell : cells(contributions)) {
                Contribution first = cell.get(0);
                json.writeStartArray();
                json.writeString(first.measure());
                json.writeString(first.key());
                json.writeString(first.unit());
                for (Contribution c : cell) {
                    json.writeString(c.at().toString());
                    json.writeNumber(c.amount());
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new IllegalStateException("contributions have no JSON form", e);
        }
        return text.toString();
    }

    private record Cell(String measure, String key, String unit) {}

    private static Collection<List<Contribution>> cells(List<Contribution> contributions) {
        Map<Cell, List<Contribution>> cells = new LinkedHashMap<>();
        contributions.forEach(
                c -> cells.computeIfAbsent(new Cell(c.measure(), c.key(), c.unit()), cell -> new ArrayList<>(2))
                        .add(c));
        return cells.values();
    }

    static List<Contribution> read(String json) {
        try (JsonParser rows = JSON.getFactory().createParser(json)) {
            List<Contribution> contributions = new ArrayList<>();
            rows.nextToken();
            while (rows.nextToken() == JsonToken.START_ARRAY) {
                String measure = rows.nextTextValue();
                String key = rows.nextTextValue();
                String unit = rows.nextTextValue();
                while (rows.nextToken() != JsonToken.END_ARRAY) {
                    LocalDate at = LocalDate.parse(rows.getText());
                    contributions.add(new Contribution(measure, key, unit, at, rows.nextLongValue(0)));
                }
            }
            return contributions;
        } catch (IOException e) {
            throw new IllegalStateException("stored contributions cannot be read", e);
        }
    }
}
