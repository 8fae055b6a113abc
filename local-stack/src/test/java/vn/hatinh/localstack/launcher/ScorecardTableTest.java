package vn.hatinh.localstack.launcher;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScorecardTableTest {

    private static final String SCORECARD = """
            {"agency": "H27.13", "plan": "662/KH-SNgV", "year": 2025, "provisional": false, "goals": [
              {"code": "1", "title": {"vi": "Mục tiêu 1: Trong lĩnh vực chính trị", "en": "Politics"}, "indicators": [
                {"code": "1.1", "name": {"vi": "Nữ giữ chức vụ lãnh đạo, quản lý", "en": "Women leaders"},
                 "unitOfMeasure": "PERCENT", "value": 33.33333333, "numerator": 4, "denominator": 12,
                 "target": 35, "targetRule": "AT_LEAST", "distanceInPeople": 1, "status": "MISSED",
                 "statusText": {"vi": "Chưa đạt", "en": "Missed"},
                 "lastYear": {"period": "2024-12-31", "value": 36.36363636}},
                {"code": "6.3", "name": {"vi": "Tin bài trên Cổng thông tin điện tử", "en": "Portal items"},
                 "unitOfMeasure": "COUNT", "value": 9, "numerator": 9, "denominator": null,
                 "target": null, "targetRule": null, "distanceInPeople": null, "status": "TRACKED",
                 "statusText": {"vi": "Theo dõi", "en": "Tracked"}, "lastYear": null}]}]}
            """;

    private final List<String> lines = ScorecardTable.format(Json.of(SCORECARD));

    @Test
    void eachGoalHeadsItsIndicators() {
        assertThat(lines)
                .containsSubsequence(
                        "BẢNG ĐIỂM NĂM 2025, H27.13, kế hoạch 662/KH-SNgV",
                        "Mục tiêu 1: Trong lĩnh vực chính trị",
                        "1.1  Nữ giữ chức vụ lãnh đạo, quản lý      33,3 %    4/12  ≥ 35,0 %  Chưa đạt          1     36,4 %",
                        "6.3  Tin bài trên Cổng thông tin điện tử        9       9         –  Theo dõi          –          –");
    }

    @Test
    void aYearThatIsNotOverSaysSo() {
        String running = SCORECARD.replace("\"provisional\": false", "\"provisional\": true");
        assertThat(lines).doesNotContain("Số liệu tạm tính: năm chưa kết thúc.");
        assertThat(ScorecardTable.format(Json.of(running))).contains("Số liệu tạm tính: năm chưa kết thúc.");
    }
}
