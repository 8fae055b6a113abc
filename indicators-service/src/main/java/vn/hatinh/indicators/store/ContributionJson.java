package vn.hatinh.indicators.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

import vn.hatinh.indicators.engine.contribution.Contribution;

/** The stored form of contributions: {@code [[measure, bucket, unit, day, amount], ...]}. */
final class ContributionJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ContributionJson() {}

    static String write(List<Contribution> contributions) {
        ArrayNode rows = JSON.createArrayNode();
        contributions.forEach(c -> rows.addArray()
                .add(c.measure())
                .add(c.key())
                .add(c.unit())
                .add(c.at().toString())
                .add(c.amount()));
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("contributions have no JSON form", e);
        }
    }

    static List<Contribution> read(String json) {
        try {
            List<Contribution> contributions = new ArrayList<>();
            for (JsonNode row : JSON.readTree(json)) {
                contributions.add(new Contribution(
                        row.get(0).textValue(),
                        row.get(1).textValue(),
                        row.get(2).textValue(),
                        LocalDate.parse(row.get(3).textValue()),
                        row.get(4).longValue()));
            }
            return contributions;
        } catch (IOException e) {
            throw new IllegalStateException("stored contributions cannot be read", e);
        }
    }
}
