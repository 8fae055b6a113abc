package vn.hatinh.localstack.launcher;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import vn.hatinh.localstack.launcher.TextTable.Align;
import vn.hatinh.localstack.launcher.TextTable.Column;

/** The personnel service's refusal of a workbook: its reason, and every row that was wrong. */
final class ImportErrorTable {

    private ImportErrorTable() {}

    static List<String> format(JsonNode problem) {
        var text = new ArrayList<String>();
        addIfPresent(text, problem.path("title"));
        addIfPresent(text, problem.path("detail"));
        JsonNode errors = problem.path("errors");
        if (!errors.isEmpty()) {
            text.add("");
            text.addAll(rows(errors));
        }
        return text;
    }

    private static List<String> rows(JsonNode errors) {
        var table = new TextTable(List.of(
                new Column("Trang", Align.LEFT, 16),
                new Column("Dòng", Align.RIGHT, 8),
                new Column("Cột", Align.LEFT, 24),
                new Column("Giá trị", Align.LEFT, 24),
                new Column("Lỗi / Error", Align.LEFT, 72)));
        for (JsonNode error : errors) {
            table.row(List.of(
                    error.path("sheet").asText(error.path("pointer").asText()),
                    error.path("row").asText(),
                    error.path("column").asText(),
                    error.path("value").isNull() ? "" : error.path("value").asText(),
                    message(error)));
        }
        return table.format();
    }

    private static String message(JsonNode error) {
        JsonNode message = error.path("message");
        JsonNode accepted = error.path("accepted");
        return sentence(message.path("vi"), accepted.path("vi")) + " / "
                + sentence(message.path("en"), accepted.path("en"));
    }

    private static String sentence(JsonNode message, JsonNode accepted) {
        return accepted.asText().isEmpty() ? message.asText() : message.asText() + ". " + accepted.asText();
    }

    private static void addIfPresent(List<String> text, JsonNode value) {
        if (value.isTextual()) {
            text.add(value.asText());
        }
    }
}
