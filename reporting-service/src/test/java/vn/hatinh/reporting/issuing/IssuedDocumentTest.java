package vn.hatinh.reporting.issuing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import vn.hatinh.contracts.indicators.AgencyCounted;
import vn.hatinh.contracts.indicators.IndicatorSeriesChanged;
import vn.hatinh.localstack.testing.OpenApiFilter;
import vn.hatinh.localstack.testing.Tokens;
import vn.hatinh.reporting.fixtures.Sample;
import vn.hatinh.reporting.stack.ReportingTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

/** What an issued document is worth. Each test has an agency of its own, and with it series of numbers. */
@QuarkusTest
class IssuedDocumentTest extends ReportingTest {

    @Test
    void theIssueGivesNumberAndDateAndKeepsWhereTheFiguresCameFrom() {
        DocumentLife life = agency("H27.13.1");
        String id = life.readyToIssue("ANNUAL", 2025);
        life.issue(id, "2026-02-06")
                .then()
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("number", equalTo("01/BC-SNgV"))
                .body("signedOn", equalTo("2026-02-06"))
                .body("issuedBy", equalTo("giam.doc"))
                .body("planVersion", equalTo(Sample.plan().version()))
                .body("position", equalTo(4711))
                .body("checksums.pdf.length()", equalTo(64));
        assertThat(life.get(id, "/file.json").<String>path("letterhead.number")).isEqualTo("Số: 01/BC-SNgV");
        assertThat(life.get(id, "/file.json").<String>path("letterhead.placeAndDate"))
                .isEqualTo("Hà Tĩnh, ngày 06 tháng 02 năm 2026");
    }

    @Test
    void theFileThatWasSentIsKnownAgainAndAnotherIsNot() {
        DocumentLife life = agency("H27.13.2");
        String id = life.readyToIssue("PLAN", 2026);
        life.issue(id, null).then().statusCode(200);
        for (String format : List.of("docx", "pdf", "xlsx", "html", "json")) {
            byte[] file = life.get(id, "/file." + format).asByteArray();
            given().filter(new OpenApiFilter())
                    .auth()
                    .oauth2(Tokens.of("ai.do", "H99.1", "reader"))
                    .contentType("application/octet-stream")
                    .body(file)
                    .post("/api/v1/reports/verify")
                    .then()
                    .statusCode(200)
                    .body("genuine", equalTo(true))
                    .body("number", equalTo("01/KH-SNgV"))
                    .body("status", equalTo("ISSUED"));
            file[file.length / 2] ^= 1;
            given().filter(new OpenApiFilter())
                    .contentType("application/octet-stream")
                    .body(file)
                    .post("/api/v1/reports/verify")
                    .then()
                    .statusCode(200)
                    .body("genuine", equalTo(false))
                    .body("document", nullValue());
        }
    }

    @Test
    void aLaterCorrectionDoesNotChangeTheDocumentAndIsListedWithOldAndNew() {
        String agency = "H27.13.3";
        DocumentLife life = agency(agency);
        String id = life.readyToIssue("ANNUAL", 2025);
        life.issue(id, null).then().statusCode(200);
        byte[] issued = life.get(id, "/file.pdf").asByteArray();
        life.get(id, "/changes").then().statusCode(200).body("$", hasSize(0));
        correctLeaders(agency);
        life.get(id, "/changes")
                .then()
                .statusCode(200)
                .body("code", everyItem(equalTo("1.1")))
                .body("find { it.period == '2025-12-31' }.issued.numerator", equalTo(4))
                .body("find { it.period == '2025-12-31' }.today.numerator", equalTo(5));
        assertThat(life.get(id, "/file.pdf").asByteArray()).isEqualTo(issued);
    }

    @Test
    void aDocumentIsIssuedOnceAndReplacedByOneThatSaysSo() {
        DocumentLife life = agency("H27.13.4");
        String first = life.readyToIssue("ANNUAL", 2024);
        life.issue(first, "2025-02-06").then().statusCode(200);
        String second = life.readyToIssue("ANNUAL", 2024);
        life.issue(second, "2025-02-07").then().statusCode(409).body("type", equalTo("urn:problem:already-issued"));
        String replacing = life.replacing("ANNUAL", 2024, first);
        life.get(replacing).then().body("open", hasSize(0));
        life.submit(replacing);
        life.issue(replacing, "2025-02-10").then().statusCode(200).body("number", equalTo("02/BC-SNgV"));
        life.get(first).then().body("status", equalTo("REPLACED")).body("replacedBy", equalTo(replacing));
        life.get(replacing, "/blocks")
                .then()
                .body("text", hasItem("Báo cáo này thay thế Báo cáo số 01/BC-SNgV ngày 06/02/2025."));
        given().filter(new OpenApiFilter())
                .contentType("application/octet-stream")
                .body(life.get(first, "/file.pdf").asByteArray())
                .post("/api/v1/reports/verify")
                .then()
                .body("genuine", equalTo(true))
                .body("status", equalTo("REPLACED"))
                .body("replacedByNumber", equalTo("02/BC-SNgV"));
    }

    @Test
    void recipientsHaveTheNamesOfTheDayOfTheIssueAndADeliveryRecord() {
        DocumentLife life = agency("H27.13.5");
        String early = life.readyToIssue("ANNUAL", 2021);
        life.issue(early, "2021-12-30").then().statusCode(200);
        String late = life.readyToIssue("ANNUAL", 2026);
        life.issue(late, "2026-11-20").then().statusCode(200);
        life.get(early, "/recipients").then().body("[0].name", equalTo("Ban VSTBPN tỉnh (Sở LĐTBXH)"));
        life.get(late, "/recipients").then().body("[0].name", equalTo("Ban VSTBPN tỉnh (Sở Nội vụ)"));
        life.as("lan", "committee")
                .body(Map.of("channel", "Trục liên thông văn bản", "deliveredOn", "2026-11-21"))
                .put(DocumentLife.at(late, "/recipients/1/delivery"))
                .then()
                .statusCode(200)
                .body("recordedBy", equalTo("lan"));
        life.get(late, "/recipients").then().body("deliveredOn", hasItem("2026-11-21"));
        life.as("lan", "committee")
                .body(Map.of("channel", "Bưu điện", "deliveredOn", "2026-11-21"))
                .put(DocumentLife.at(late, "/recipients/99/delivery"))
                .then()
                .statusCode(404);
    }

    @Test
    void ofTwoWhoApproveAtOnceOneDoes() {
        DocumentLife life = agency("H27.13.6");
        String id = life.readyToIssue("PLAN", 2027);
        String etag = life.etag(id);
        List<Integer> answers = IntStream.range(0, 2)
                .parallel()
                .mapToObj(director -> life.issue(id, null, etag).statusCode())
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 412);
        life.get(id).then().body("number", equalTo("01/KH-SNgV"));
    }

    @Test
    void theNumbersOfAYearBeginAnewAndEachKindHasItsOwn() {
        DocumentLife life = agency("H27.13.7");
        issued(life, "PLAN", 2024, "2024-01-20", "01/KH-SNgV");
        issued(life, "PLAN", 2025, "2024-12-30", "02/KH-SNgV");
        issued(life, "PLAN", 2026, "2026-01-20", "01/KH-SNgV");
        issued(life, "ANNUAL", 2025, "2026-01-21", "01/BC-SNgV");
        life.as("nam", "committee")
                .get("/api/v1/reports?agency=H27.13.7")
                .then()
                .statusCode(200)
                .body("status", contains("ISSUED", "ISSUED", "ISSUED", "ISSUED"));
    }

    private static void issued(DocumentLife life, String kind, int year, String signedOn, String number) {
        life.issue(life.readyToIssue(kind, year), signedOn)
                .then()
                .statusCode(200)
                .body("number", equalTo(number));
    }

    /** An agency that has heard of the sample as its own. */
    private DocumentLife agency(String code) {
        fill(code, Sample.POSITION);
        return new DocumentLife(code);
    }

    /** One more woman leads. */
    private void correctLeaders(String agency) {
        IndicatorSeriesChanged leaders = Sample.series(agency, Sample.POSITION + 1).stream()
                .filter(series -> series.code().equals("1.1")
                        && series.reading().equals("headline")
                        && series.unit().equals(Sample.ROOT))
                .findFirst()
                .orElseThrow();
        others.publish(Sample.withNumerators(leaders, one -> one.add(BigDecimal.ONE)));
        others.publish(new AgencyCounted(agency, Sample.POSITION + 1, Sample.AS_OF));
        awaitPosition(agency, Sample.POSITION + 1);
    }
}
