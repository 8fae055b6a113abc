package vn.hatinh.localstack.launcher;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import vn.hatinh.localstack.launcher.TextTable.Align;
import vn.hatinh.localstack.launcher.TextTable.Column;

/** The scorecard as the reporting service answers it, for a terminal. */
final class ScorecardTable {

    private ScorecardTable() {}

    static List<String> format(JsonNode scorecard) {
        var table = new TextTable(List.of(
                new Column("Mã", Align.LEFT, 8),
                new Column("Chỉ tiêu", Align.LEFT, 46),
                new Column("Giá trị", Align.RIGHT, 12),
                new Column("Tử/mẫu", Align.RIGHT, 12),
                new Column("Mục tiêu", Align.RIGHT, 12),
                new Column("Đánh giá", Align.LEFT, 24),
                new Column("Còn thiếu", Align.RIGHT, 10),
                new Column("Năm trước", Align.RIGHT, 12)));
        for (JsonNode goal : scorecard.path("goals")) {
            table.heading("");
            table.heading(goal.path("title").path("vi").asText());
            goal.path("indicators").forEach(indicator -> table.row(row(indicator)));
        }
        var text = new ArrayList<String>();
        text.add("BẢNG ĐIỂM NĂM " + scorecard.path("year").asText() + ", "
                + scorecard.path("agency").asText() + ", kế hoạch "
                + scorecard.path("plan").asText());
        if (scorecard.path("provisional").asBoolean()) {
            text.add("Số liệu tạm tính: năm chưa kết thúc.");
        }
        text.add("");
        text.addAll(table.format());
        text.add("");
        text.add("Còn thiếu: số người ở tử số cần thêm (hoặc bớt) để đạt mục tiêu.");
        return text;
    }

    private static List<String> row(JsonNode indicator) {
        String unit = indicator.path("unitOfMeasure").asText();
        return List.of(
                indicator.path("code").asText(),
                indicator.path("name").path("vi").asText(),
                Figures.value(indicator.path("value"), unit),
                Figures.fraction(indicator.path("numerator"), indicator.path("denominator")),
                Figures.target(indicator.path("target"), indicator.path("targetRule"), unit),
                indicator.path("statusText").path("vi").asText(),
                Figures.people(indicator.path("distanceInPeople")),
                Figures.value(indicator.path("lastYear").path("value"), unit));
    }
}
