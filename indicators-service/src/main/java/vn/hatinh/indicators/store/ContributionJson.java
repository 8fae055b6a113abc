package vn.hatinh.indicators.store;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.hatinh.indicators.engine.contribution.Contribution;
import vn.hatinh.support.events.IsoDay;

/**
 * The stored form of contributions: {@code [[measure, bucket, unit, day, amount, day, amount, ...], ...]}. Measure, bucket
 * and unit stand once for all their days that follow each other.
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
            Contribution last = null;
            for (Contribution c : contributions) {
                if (last == null || !ofOneCell(last, c)) {
                    if (last != null) {
                        json.writeEndArray();
                    }
                    json.writeStartArray();
                    json.writeString(c.measure());
                    json.writeString(c.key());
                    json.writeString(c.unit());
                }
                json.writeString(c.at().toString());
                json.writeNumber(c.amount());
                last = c;
            }
            if (last != null) {
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new IllegalStateException("contributions have no JSON form", e);
        }
        return text.toString();
    }

    private static boolean ofOneCell(Contribution one, Contribution other) {
        return one.measure().equals(other.measure())
                && one.key().equals(other.key())
                && one.unit().equals(other.unit());
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
                    LocalDate at = IsoDay.parse(rows.getText());
                    contributions.add(new Contribution(measure, key, unit, at, rows.nextLongValue(0)));
                }
            }
            return contributions;
        } catch (IOException e) {
            throw new IllegalStateException("stored contributions cannot be read", e);
        }
    }
}
